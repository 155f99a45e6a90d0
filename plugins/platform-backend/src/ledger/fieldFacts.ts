import { fieldUsage } from '@ridgeway/intent';
import { Fact } from '@ridgeway/plugin-platform-common';
import { isDeepStrictEqual } from 'node:util';
import {
  CommitContext,
  momentOf,
  partitionOfPath,
  PLATFORM_ACTOR,
} from './commitFacts';
import { ReadCommit } from './commits/CommittedPath';
import { factKey } from './factKey';
import { NewFact } from './Ledger';

/** Type of the fact that an intent uses other fields than before. */
export const INTENT_FIELDS = 'intent.fields';

/**
 * Which fields intents use, where that differs from what was last recorded of them.
 *
 * @param recorded - last fact of the type about each subject; brought up to date
 */
export function fieldFacts(
  { commit, paths }: ReadCommit,
  { world, now }: Pick<CommitContext, 'world' | 'now'>,
  recorded: Map<string, Pick<Fact, 'data'>>,
): NewFact[] {
  return paths.flatMap(committed => {
    const { after, intent, path, subject } = committed;
    if (!after || !intent || subject === undefined) {
      return [];
    }
    const uses = {
      kind: after.kind,
      version: intent.version,
      ...fieldUsage(after),
    };
    const { commit: _, ...before } = recorded.get(subject)?.data ?? {};
    if (isDeepStrictEqual(before, uses)) {
      return [];
    }
    const data = { commit: commit.commit, ...uses };
    recorded.set(subject, { data });
    return [
      {
        key: factKey('fields', commit.commit, path),
        at: momentOf(commit, now),
        type: INTENT_FIELDS,
        subject,
        actor: commit.actor ?? PLATFORM_ACTOR,
        data,
        partition: partitionOfPath(committed, world),
      },
    ];
  });
}
