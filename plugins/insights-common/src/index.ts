/**
 * Types, client and permissions of the insights API.
 *
 * @packageDocumentation
 */
export * from './client';
export * from './events';
export * from './InsightsApi';
export * from './model';
export * from './permissions';
