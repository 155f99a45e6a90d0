export { ApiServer, tokenOf } from './ApiServer';
export { publishedDefinitions, shippedDefinitions } from './definitions';
export { ServedApi } from './ServedApi';
export type { Stored } from './ServedApi';
