import { NotFoundError } from '@backstage/errors';
import { ResourceView } from '@ridgeway/plugin-platform-common';
import { sectorOf } from '../derivation/subjects';
import { toResourceView } from '../views/toResourceView';
import { ApiOptions } from './ApiOptions';

/**
 * What a subject derives to in an environment, and what the cluster has of it.
 *
 * @throws NotFoundError when its sector has no such environment
 */
export async function resourcesIn(
  { derivation, live }: Pick<ApiOptions, 'derivation' | 'live'>,
  subject: string,
  environment: string,
): Promise<ResourceView[]> {
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
  const resources = derivation
    .resources(subject)
    .filter(resource => resource.environment === environment);
  const states = await live.of(resources);
  return resources.map((resource, index) => ({
    ...toResourceView(snapshot.world, resource, options),
    live: states[index],
  }));
}
