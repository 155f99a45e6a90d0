import { World } from '@ridgeway/intent';
import {
  CodeRequest,
  CodeResult,
  Fact,
} from '@ridgeway/plugin-platform-common';
import {
  IntentCommit,
  IntentRepositoryHost,
} from '@ridgeway/plugin-platform-node';
import { isDeepStrictEqual } from 'node:util';
import { Snapshot, SnapshotChange } from '../derivation/Snapshot';
import { Person } from '../people/Person';
import { lastBoundary, subjectsThatDependOnTime } from '../time/boundaries';
import { committedFacts } from './committedFacts';
import { commitsSince } from './commitsSince';
import {
  DERIVATION_EVALUATED,
  derivationFacts,
  unmetConditions,
} from './derivationFacts';
import { Ledger } from './Ledger';
import { partitionOf } from './partitionOf';

/** Name under which the ledger keeps the commit it has recorded up to. */
const COMMITS = 'commits';

/** Writes down what happens. */
export class FactRecorder {
  constructor(
    private readonly options: {
      ledger: Ledger;
      host: IntentRepositoryHost;
      /** Who of these people belongs to the platform team; without those of whom nobody knows. */
      platformTeamAmong?: (
        entityRefs: Iterable<string>,
      ) => Promise<ReadonlyMap<string, boolean>>;
      now?: () => Date;
    },
  ) {}

  /**
   * Records commits and what was derived from them.
   *
   * Commits are read from Git's log since the last one recorded, not from the change: what
   * happened while nobody listened, or while the backend was being killed, is mended here.
   */
  async recordChange(change: SnapshotChange): Promise<void> {
    const { host, ledger } = this.options;
    const now = this.now();
    const { after } = change;
    if (after.head === '') {
      return;
    }
    const { commits } = await commitsSince(
      host,
      await ledger.getProgress(COMMITS),
    );
    const committed = await committedFacts([...commits].reverse(), {
      host,
      ledger,
      world: after.world,
      now,
      platformTeam: await this.platformTeamAmong(commits),
    });
    const { touched, known, movedFrom } = committed;
    const starting = change.before.head === '';
    // At start everything is derived, which is not news about what nobody has touched.
    if (!starting && change.paths.length > 0) {
      change.changed.forEach(subject => touched.add(subject));
    }
    const turned = starting
      ? await this.turnedMeanwhile(after, touched, known)
      : new Set(change.paths.length > 0 ? [] : change.changed);
    const latest = await this.latestDerivations(
      [...touched, ...turned],
      movedFrom,
    );
    await ledger.append(
      [
        ...committed.facts,
        ...derivationFacts(after, touched, {
          occasion: after.head,
          latest,
          now,
        }),
        ...derivationFacts(after, turned, {
          // Of all replicas, and of every start, one writes it down.
          occasion: `${after.head}@${
            lastBoundary(after.world, now)?.toISOString() ?? ''
          }`,
          latest,
          now,
        }),
      ],
      { source: COMMITS, value: after.head },
    );
  }

  /** The last derivation of each subject, which may have had another name then. */
  private async latestDerivations(
    subjects: readonly string[],
    movedFrom: ReadonlyMap<string, string>,
  ): Promise<Map<string, Fact>> {
    const found = await this.options.ledger.latest(DERIVATION_EVALUATED, [
      ...subjects,
      ...movedFrom.values(),
    ]);
    for (const [subject, from] of movedFrom) {
      const before = found.get(subject) ?? found.get(from);
      if (before) {
        found.set(subject, before);
      }
    }
    return found;
  }

  /**
   * Subjects whose conditions differ from what was last recorded, though nobody touched them: time
   * alone has changed them while nobody was there to see it, or what is recorded of them came from
   * elsewhere.
   */
  private async turnedMeanwhile(
    { world, subjects }: Snapshot,
    touched: ReadonlySet<string>,
    known: ReadonlySet<string>,
  ): Promise<Set<string>> {
    const dependent = new Set([
      ...subjectsThatDependOnTime(world, subjects.keys()),
      ...known,
    ]);
    const latest = await this.options.ledger.latest(
      DERIVATION_EVALUATED,
      [...dependent].filter(subject => !touched.has(subject)),
    );
    return new Set(
      [...latest].flatMap(([subject, fact]) => {
        const status = subjects.get(subject);
        return status &&
          !isDeepStrictEqual(fact.data.unmet, unmetConditions(status))
          ? [subject]
          : [];
      }),
    );
  }

  private async platformTeamAmong(
    commits: readonly IntentCommit[],
  ): Promise<ReadonlyMap<string, boolean>> {
    const actors = commits.flatMap(({ actor }) => actor ?? []);
    return (await this.options.platformTeamAmong?.(actors)) ?? new Map();
  }

  async recordCode(
    person: Person,
    { sector, service }: CodeRequest,
    result: CodeResult,
    world: World,
  ): Promise<void> {
    const subject = `${sector}/${service}`;
    await this.options.ledger.append([
      {
        key: `code:${subject}:${result.commit}`,
        at: this.now().toISOString(),
        type: 'code.created',
        subject,
        actor: person.entityRef,
        data: { commit: result.commit },
        partition: partitionOf(world, subject),
      },
    ]);
  }

  private now(): Date {
    return this.options.now?.() ?? new Date();
  }
}
