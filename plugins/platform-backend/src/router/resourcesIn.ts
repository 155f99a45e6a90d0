import { NotFoundError } from '@backstage/errors';
import { ResourceView } from '@ridgeway/plugin-platform-common';
import { DerivationService } from '../derivation/DerivationService';
import { sectorOf } from '../derivation/subjects';
import { toResourceView } from '../views/toResourceView';

/**
 * What a subject derives to in an environment.
 *
 * @throws NotFoundError when its sector has no such environment
 */
export function resourcesIn(
  derivation: DerivationService,
  subject: string,
  environment: string,
): ResourceView[] {
  const snapshot = derivation.current();
  const sector = sectorOf(subject);
  const environments =
    snapshot.world.sectors
      .get(sector)
      ?.document.spec.environments.map(({ name }) => name) ?? [];
  if (!environments.includes(environment)) {
    throw new NotFoundError(
      `The sector ${sector} has no environment ${environment}. It has: ${environments.join(
        ', ',
      )}.`,
    );
  }
  const options = derivation.deriveOptions(snapshot);
  return derivation
    .resources(subject)
    .filter(resource => resource.environment === environment)
    .map(resource => toResourceView(snapshot.world, resource, options));
}
