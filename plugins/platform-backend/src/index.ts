/**
 * The control plane: intent repository, derivation service, ledger, HTTP API.
 *
 * @packageDocumentation
 */
export { platformPlugin as default } from './plugin';
