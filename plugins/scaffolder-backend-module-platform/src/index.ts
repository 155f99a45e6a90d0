/**
 * Template actions that turn a form into an intent, a code repository and a registry entry.
 *
 * @packageDocumentation
 */
export { scaffolderModulePlatform as default } from './module';
