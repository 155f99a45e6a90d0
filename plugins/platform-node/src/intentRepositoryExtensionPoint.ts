import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { IntentRepositoryHost } from './IntentRepositoryHost';

/** Replaces the embedded intent repository. */
export interface IntentRepositoryExtensionPoint {
  /** @throws Error when a host is set already: there is one source of truth. */
  setHost(host: IntentRepositoryHost): void;
}

/**
 * Lets a module keep intents elsewhere, for example at GitHub or GitLab.
 *
 * @public
 */
export const intentRepositoryExtensionPoint =
  createExtensionPoint<IntentRepositoryExtensionPoint>({
    id: 'platform.intentRepository',
  });
