/**
 * Who may do what in the portal.
 *
 * @packageDocumentation
 */
export { permissionModulePlatform as default } from './module';
