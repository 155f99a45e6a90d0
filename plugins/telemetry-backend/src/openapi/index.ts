export type { EndpointMap } from './EndpointMap';
export { loadSpec } from './loadSpec';
