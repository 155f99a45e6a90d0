/**
 * The registry: sectors and services of the intent repository as entities of the catalog.
 *
 * @packageDocumentation
 */
export { catalogModulePlatform as default } from './module';
