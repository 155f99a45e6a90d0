export * from './ExampleChip';
export * from './HealthChip';
export * from './StatusIcon';
export { healthOf } from './status';
export type { Tone } from './status';
