/**
 * Types, client and permissions of the platform API.
 *
 * @packageDocumentation
 */
export * from './PlatformApi';
export * from './events';
export * from './model';
