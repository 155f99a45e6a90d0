/**
 * Form fields of the creation templates, with a live preview of what is derived.
 *
 * @packageDocumentation
 */
export { scaffolderModulePlatform as default } from './module';
