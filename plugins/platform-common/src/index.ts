/**
 * Types, client and permissions of the platform API.
 *
 * @packageDocumentation
 */
export * from './PlatformApi';
export * from './events';
export * from './forms';
export * from './model';
export * from './registry/annotations';
export { toRegistry } from './registry/toRegistry';
