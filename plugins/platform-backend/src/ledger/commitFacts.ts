import { World, worldPath } from '@ridgeway/intent';
import { IntentCommit } from '@ridgeway/plugin-platform-node';
import { withoutTrailers } from '../repository/changeMessage';
import { NewFact } from './Ledger';
import { partitionOf } from './partitionOf';

/** Actor of what happens by itself, and of commits that came in without the portal. */
export const PLATFORM_ACTOR = 'platform';

/** One fact for each path of each commit, oldest first. */
export function commitFacts(
  commits: readonly IntentCommit[],
  world: World,
  now: Date,
): NewFact[] {
  return [...commits].reverse().flatMap(commit =>
    commit.paths.map(path => {
      const subject = subjectOf(path);
      return {
        key: `commit:${commit.commit}:${path}`.slice(0, 255),
        // A clock that is ahead makes no facts of the future.
        at: commit.at < now.toISOString() ? commit.at : now.toISOString(),
        type: 'intent.committed',
        ...(subject === undefined ? {} : { subject }),
        actor: commit.actor ?? PLATFORM_ACTOR,
        data: {
          commit: commit.commit,
          path,
          author: commit.author.name,
          message: withoutTrailers(commit.message),
        },
        partition: partitionOf(world, subject),
      };
    }),
  );
}

/** What a path is about: `commerce/checkout`, `commerce`, or the whole platform. */
function subjectOf(path: string): string | undefined {
  const place = worldPath(path);
  if (place.holds === 'nothing') {
    return undefined;
  }
  return place.holds === 'document' &&
    place.kinds.includes('Service') &&
    place.sector !== undefined
    ? place.key
    : place.sector;
}
