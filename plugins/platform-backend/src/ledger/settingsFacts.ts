import { PlatformSpec } from '@ridgeway/intent';
import { Fact, FactData } from '@ridgeway/plugin-platform-common';
import { isDeepStrictEqual } from 'node:util';
import { CommitContext, momentOf, PLATFORM_ACTOR } from './commitFacts';
import { ReadCommit } from './commits/CommittedPath';
import { NewFact } from './Ledger';
import { partitionOf } from './partitionOf';

/** Type of the fact that targets or support are set otherwise than before. */
export const SETTINGS_CHANGED = 'settings.changed';

/**
 * What `platform.yaml` says about targets and support, where that differs from what was last
 * recorded. A target in force at a past moment is the one that was set then.
 *
 * @param recorded - the last fact of the type; none: undefined
 */
export function settingsFacts(
  { commit, paths }: ReadCommit,
  { world, now }: Pick<CommitContext, 'world' | 'now'>,
  recorded: Pick<Fact, 'data'> | undefined,
): NewFact[] {
  return paths.flatMap(({ settings }) => {
    const said = settings && wordsOf(settings);
    const before = recorded ? wordsIn(recorded.data) : wordsOf({});
    if (!said || isDeepStrictEqual(said, before)) {
      return [];
    }
    return [
      {
        key: `settings:${commit.commit}`,
        at: momentOf(commit, now),
        type: SETTINGS_CHANGED,
        actor: commit.actor ?? PLATFORM_ACTOR,
        data: { commit: commit.commit, release: settings.release, ...said },
        partition: partitionOf(world, undefined),
      },
    ];
  });
}

type Words = Pick<
  FactData<'settings.changed'>,
  'adoption' | 'launched' | 'support'
>;

function wordsOf({ targets, support }: Partial<PlatformSpec>): Words {
  const { adoption = {}, launched } = targets ?? {};
  return {
    adoption,
    ...(launched === undefined ? {} : { launched }),
    support: { ...support },
  };
}

function wordsIn({ adoption, launched, support }: Fact['data']) {
  return {
    adoption,
    ...(launched === undefined ? {} : { launched }),
    support,
  };
}
