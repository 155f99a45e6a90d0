export { ApiHttp, segment } from './ApiHttp';
export type { FetchApi } from './ApiHttp';
export { PlatformClient } from './PlatformClient';
export { narrowRegistry } from './narrowRegistry';
