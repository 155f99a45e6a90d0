/**
 * `ridgeway`: validate, derive and explain intents offline.
 *
 * @packageDocumentation
 */
export { main } from './main';
