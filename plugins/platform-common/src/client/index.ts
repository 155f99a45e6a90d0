export { PlatformClient } from './PlatformClient';
export { narrowRegistry } from './narrowRegistry';
export type { FetchApi } from './PlatformHttp';
