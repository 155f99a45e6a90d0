/**
 * What Ridgeway screens share.
 *
 * @packageDocumentation
 */
export * from './api';
export * from './chips';
export * from './code';
export * from './conditions';
export * from './entity';
export * from './graph';
export * from './guardrails';
export * from './layout';
export * from './live';
export * from './openness';
export * from './requests';
export * from './resources';
export * from './states';
export * from './table';
export * from './time';
