import { Fact, isExample } from '@ridgeway/plugin-platform-common';
import { World } from '@ridgeway/intent';
import { memberOf } from '../views/worldIndex';

/** The part of the ledger that facts about a subject belong to; without one, about the platform. */
export function partitionOf(
  world: World,
  subject: string | undefined,
): Fact['partition'] {
  const located =
    subject === undefined
      ? world.platform
      : world.sectors.get(subject) ?? memberOf(world, subject);
  return located && isExample(located.document) ? 'example' : 'live';
}
