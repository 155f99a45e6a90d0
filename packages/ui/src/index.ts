/**
 * What Ridgeway screens share.
 *
 * @packageDocumentation
 */
export * from './api';
export * from './charts';
export * from './chips';
export * from './code';
export * from './conditions';
export * from './deprecations';
export * from './entity';
export * from './figures';
export * from './graph';
export * from './guardrails';
export * from './insights';
export * from './layout';
export * from './live';
export * from './migrations';
export * from './openness';
export * from './print';
export * from './requests';
export * from './resources';
export * from './states';
export * from './table';
export * from './telemetry';
export * from './time';
export * from './words';
