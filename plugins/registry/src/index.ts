/**
 * Ownership and dependency registry pages.
 *
 * @packageDocumentation
 */
export { registryPlugin as default } from './plugin';
