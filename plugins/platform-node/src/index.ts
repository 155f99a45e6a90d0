/**
 * Extension points of the platform backend.
 *
 * @packageDocumentation
 */
export * from './IntentRepositoryHost';
export { intentRepositoryExtensionPoint } from './intentRepositoryExtensionPoint';
export type { IntentRepositoryExtensionPoint } from './intentRepositoryExtensionPoint';
