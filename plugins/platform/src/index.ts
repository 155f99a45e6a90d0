/**
 * Sector and service pages.
 *
 * @packageDocumentation
 */
export { platformPlugin as default } from './plugin';
