/**
 * Example sign-in for development: choose a person of the example company.
 *
 * @packageDocumentation
 */
export { authModuleExampleProvider as default } from './module';
