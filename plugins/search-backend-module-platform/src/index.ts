/**
 * Intents, guardrails and requests in the portal's search.
 *
 * @packageDocumentation
 */
export { searchModulePlatform as default } from './module';
