/**
 * Extension points of the platform backend.
 *
 * @packageDocumentation
 */
export * from './IntentRepositoryHost';
export { intentRepositoryExtensionPoint } from './intentRepositoryExtensionPoint';
export type { IntentRepositoryExtensionPoint } from './intentRepositoryExtensionPoint';
export {
  createRequestConditionalDecision,
  requestConditions,
} from './requests/requestConditions';
export { requestResourceRef } from './requests/requestResource';
export type { RequestQuery, RequestResource } from './requests/requestResource';
export { requestRules } from './requests/requestRules';
