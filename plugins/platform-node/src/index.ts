/**
 * Extension points of the platform backend, and what our backends share.
 *
 * @packageDocumentation
 */
export { escapeLike } from './database/escapeLike';
export { audited } from './http/audited';
export { decodeCursor, encodeCursor } from './http/cursor';
export type { EndpointMapOf } from './http/EndpointMapOf';
export { refuseNul } from './http/refuseNul';
export * from './IntentRepositoryHost';
export * from './RenderedBranch';
export { intentRepositoryExtensionPoint } from './intentRepositoryExtensionPoint';
export type { IntentRepositoryExtensionPoint } from './intentRepositoryExtensionPoint';
export {
  createRequestConditionalDecision,
  requestConditions,
} from './requests/requestConditions';
export { requestResourceRef } from './requests/requestResource';
export type { RequestQuery, RequestResource } from './requests/requestResource';
export { requestRules } from './requests/requestRules';
