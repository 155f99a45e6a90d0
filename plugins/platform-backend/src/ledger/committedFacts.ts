import { World } from '@ridgeway/intent';
import { Fact, isFact } from '@ridgeway/plugin-platform-common';
import {
  IntentCommit,
  IntentRepositoryHost,
} from '@ridgeway/plugin-platform-node';
import { isExampleCommit } from '../example/prepareIntents';
import { CommitReader } from './commits/CommitReader';
import { ReadCommit } from './commits/CommittedPath';
import { commitFacts } from './commitFacts';
import { fieldFacts, INTENT_FIELDS } from './fieldFacts';
import { Ledger, NewFact } from './Ledger';
import { SETTINGS_CHANGED, settingsFacts } from './settingsFacts';

/** Facts of commits, and what follows from them for what is derived. */
export interface CommittedFacts {
  facts: NewFact[];
  /** Subjects that a commit touched. */
  touched: Set<string>;
  /** Subjects that came with the example company, whose history knew them already. */
  known: Set<string>;
  /** What moved, by its name now, with the name it had. */
  movedFrom: Map<string, string>;
}

/** Reads commits, oldest first, and tells them as facts. */
export async function committedFacts(
  commits: readonly IntentCommit[],
  context: {
    host: IntentRepositoryHost;
    ledger: Ledger;
    world: World;
    now: Date;
    platformTeam: ReadonlyMap<string, boolean>;
  },
): Promise<CommittedFacts> {
  const { host, ledger, platformTeam, world, now } = context;
  const read = await new CommitReader(host, world).read(commits);
  const subjects = new Set(
    read.flatMap(({ paths }) => paths.flatMap(({ subject }) => subject ?? [])),
  );
  const latest = await ledger.latest('intent.committed', [...subjects]);
  const fields = await ledger.latest(INTENT_FIELDS, [...subjects]);
  let settings: Pick<Fact, 'data'> | undefined = await ledger.last(
    SETTINGS_CHANGED,
  );
  const result: CommittedFacts = {
    facts: [],
    touched: new Set(),
    known: new Set(),
    movedFrom: new Map(),
  };
  for (const commit of read) {
    const told = withoutKnown(commit, latest);
    const changed = settingsFacts(commit, { world, now }, settings);
    settings = changed.at(-1) ?? settings;
    result.facts.push(
      ...commitFacts(told, {
        world,
        now,
        latest,
        isPlatformTeam: entityRef => platformTeam.get(entityRef),
      }),
      ...fieldFacts(commit, { world, now }, fields),
      ...changed,
    );
    follow(result, commit, told);
  }
  return result;
}

/**
 * The commit that brought the example company in changed nothing of what its history has told
 * already.
 */
function withoutKnown(
  { commit, paths }: ReadCommit,
  latest: ReadonlyMap<string, Fact>,
): ReadCommit {
  return {
    commit,
    paths: isExampleCommit(commit)
      ? paths.filter(
          ({ subject }) =>
            subject === undefined || !isThere(latest.get(subject)),
        )
      : paths,
  };
}

function isThere(last: Fact | undefined): boolean {
  return (
    last?.partition === 'example' &&
    isFact(last, 'intent.committed') &&
    last.data.intent?.change !== 'removed'
  );
}

function follow(
  { known, movedFrom, touched }: CommittedFacts,
  all: ReadCommit,
  told: ReadCommit,
): void {
  for (const { intent, subject } of told.paths) {
    if (subject !== undefined) {
      touched.add(subject);
      if (intent?.from !== undefined) {
        movedFrom.set(subject, movedFrom.get(intent.from) ?? intent.from);
      }
    }
  }
  for (const { subject } of all.paths) {
    if (subject !== undefined && !touched.has(subject)) {
      known.add(subject);
    }
  }
}
