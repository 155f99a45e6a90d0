import { NotFoundError } from '@backstage/errors';
import { World } from '@ridgeway/intent';
import { sectorOf } from '../derivation/subjects';
import { memberOf } from '../views/worldIndex';
import { PLATFORM_ACTOR } from './commitFacts';
import { NewFact } from './Ledger';
import { partitionOf } from './partitionOf';

/**
 * The fact that requests of a service were measured for the first time.
 *
 * @throws NotFoundError when no intent puts the service in the environment: labels of metrics can be
 *   written by anybody
 */
export function observedFact(
  world: World,
  { subject, environment }: { subject: string; environment: string },
  now: Date,
): NewFact {
  const sector = world.sectors.get(sectorOf(subject))?.document.spec;
  if (
    !memberOf(world, subject) ||
    !sector?.environments.some(({ name }) => name === environment)
  ) {
    throw new NotFoundError(
      `No intent puts ${subject} in ${environment}. Nothing was written down.`,
    );
  }
  return {
    key: `observed:${subject}`,
    at: now.toISOString(),
    type: 'service.observed',
    subject,
    actor: PLATFORM_ACTOR,
    data: { environment },
    partition: partitionOf(world, subject),
  };
}
