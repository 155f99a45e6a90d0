import { World } from '@ridgeway/intent';
import { Fact, isExample, isFact } from '@ridgeway/plugin-platform-common';
import { withoutTrailers } from '../repository/changeMessage';
import {
  CommittedPath,
  IntentChange,
  ReadCommit,
} from './commits/CommittedPath';
import { factKey } from './factKey';
import { NewFact } from './Ledger';
import { partitionOf } from './partitionOf';

/** Actor of what happens by itself, and of commits that came in without the portal. */
export const PLATFORM_ACTOR = 'platform';

/** What facts about commits depend on besides the commits. */
export interface CommitContext {
  world: World;
  now: Date;
  /** The last fact of the type about each subject that has one. */
  latest: ReadonlyMap<string, Fact>;
  /** Whether somebody belongs to the platform team; undefined where nobody knows. */
  isPlatformTeam: (entityRef: string) => boolean | undefined;
}

/** One fact for each path of a commit. */
export function commitFacts(
  { commit, paths }: ReadCommit,
  context: CommitContext,
): NewFact[] {
  const { actor } = commit;
  const byPlatformTeam =
    actor === undefined ? undefined : context.isPlatformTeam(actor);
  return paths.map(committed => {
    const { path, subject } = committed;
    const intent = committed.intent ?? unreadableRemoval(committed, context);
    return {
      key: factKey('commit', commit.commit, path),
      at: momentOf(commit, context.now),
      type: 'intent.committed',
      ...(subject === undefined ? {} : { subject }),
      actor: actor ?? PLATFORM_ACTOR,
      data: {
        commit: commit.commit,
        path,
        author: commit.author.name,
        message: withoutTrailers(commit.message),
        ...(byPlatformTeam === undefined ? {} : { byPlatformTeam }),
        ...(intent === undefined ? {} : { intent }),
      },
      partition: partitionOfPath(committed, context.world),
    };
  });
}

/** A clock that is ahead makes no facts of the future. */
export function momentOf({ at }: ReadCommit['commit'], now: Date): string {
  const latest = now.toISOString();
  return at < latest ? at : latest;
}

/** The part of the ledger that facts about a path belong to, also of what is gone by now. */
export function partitionOfPath(
  { document, subject }: Pick<CommittedPath, 'document' | 'subject'>,
  world: World,
): Fact['partition'] {
  return document && isExample(document)
    ? 'example'
    : partitionOf(world, subject);
}

/** A document that nobody could read any more was still what it was before. */
function unreadableRemoval(
  { removed, subject }: CommittedPath,
  { latest }: CommitContext,
): IntentChange | undefined {
  const before = removed && subject ? latest.get(subject) : undefined;
  if (!before || !isFact(before, 'intent.committed') || !before.data.intent) {
    return undefined;
  }
  const { from: _, ...intent } = before.data.intent;
  return { ...intent, change: 'removed' };
}
