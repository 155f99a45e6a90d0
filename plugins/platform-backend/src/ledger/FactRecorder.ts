import { World } from '@ridgeway/intent';
import { CodeRequest, CodeResult } from '@ridgeway/plugin-platform-common';
import { IntentRepositoryHost } from '@ridgeway/plugin-platform-node';
import { isDeepStrictEqual } from 'node:util';
import { Snapshot, SnapshotChange } from '../derivation/Snapshot';
import { Person } from '../people/Person';
import { lastBoundary, subjectsThatDependOnTime } from '../time/boundaries';
import { commitFacts } from './commitFacts';
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
    const { commits: all } = await commitsSince(
      host,
      await ledger.getProgress(COMMITS),
    );
    const commits = commitFacts(all, after.world, now);
    const touched = new Set(
      commits.flatMap(({ subject }) =>
        subject === undefined ? [] : [subject],
      ),
    );
    const starting = change.before.head === '';
    // At start everything is derived, which is not news about what nobody has touched.
    if (!starting && change.paths.length > 0) {
      change.changed.forEach(subject => touched.add(subject));
    }
    const turned = starting
      ? await this.turnedMeanwhile(after, touched)
      : new Set(change.paths.length > 0 ? [] : change.changed);
    const known = await ledger.latest(DERIVATION_EVALUATED, [...touched]);
    await ledger.append(
      [
        ...commits,
        ...derivationFacts(after, touched, {
          occasion: after.head,
          known: new Set([...known.keys(), ...turned]),
          now,
        }),
        ...derivationFacts(after, turned, {
          // Of all replicas, and of every start, one writes it down.
          occasion: `${after.head}@${
            lastBoundary(after.world, now)?.toISOString() ?? ''
          }`,
          known: turned,
          now,
        }),
      ],
      { source: COMMITS, value: after.head },
    );
  }

  /** Subjects that time alone has changed since they were last recorded: while nobody was there to see it. */
  private async turnedMeanwhile(
    { world, subjects }: Snapshot,
    touched: ReadonlySet<string>,
  ): Promise<Set<string>> {
    const dependent = subjectsThatDependOnTime(world, subjects.keys());
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
