/**
 * Types, client and permissions of the platform API.
 *
 * @packageDocumentation
 */
export { allPages, readAllPages } from './allPages';
export * from './PlatformApi';
export type { PlatformDeprecationApi } from './PlatformDeprecationApi';
export type { PlatformMigrationApi } from './PlatformMigrationApi';
export type { PlatformRequestOptions } from './PlatformRequestOptions';
export * from './client';
export { toCsv } from './csv/toCsv';
export type { CellValue } from './csv/toCsv';
export * from './deprecations/latestSnooze';
export { diagnosticsOf } from './diagnosticsOf';
export * from './events';
export * from './facts';
export * from './forms';
export { guardrailOfReason } from './guardrailOfReason';
export * from './model';
export * from './permissions';
export * from './registry/annotations';
export * from './search';
export { toRegistry } from './registry/toRegistry';
