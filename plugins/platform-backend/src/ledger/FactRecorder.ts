import { World } from '@ridgeway/intent';
import {
  CodeRequest,
  CodeResult,
  TokenSummary,
} from '@ridgeway/plugin-platform-common';
import {
  IntentCommit,
  IntentRepositoryHost,
} from '@ridgeway/plugin-platform-node';
import { SnapshotChange } from '../derivation/Snapshot';
import { Person } from '../people/Person';
import { commitFacts } from './commitFacts';
import { DERIVATION_EVALUATED, derivationFacts } from './derivationFacts';
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
    const { ledger } = this.options;
    const now = this.now();
    const { after } = change;
    if (after.head === '') {
      return;
    }
    const commits = commitFacts(
      await this.commitsSince(await ledger.getProgress(COMMITS)),
      after.world,
      now,
    );
    const subjects = new Set(
      commits.flatMap(({ subject }) =>
        subject === undefined ? [] : [subject],
      ),
    );
    // At start everything is derived, which is not news about what nobody has touched.
    if (change.before.head !== '') {
      change.changed.forEach(subject => subjects.add(subject));
    }
    const known = await ledger.subjectsWith(DERIVATION_EVALUATED, [
      ...subjects,
    ]);
    await ledger.append(
      [...commits, ...derivationFacts(change, subjects, known, now)],
      { source: COMMITS, value: after.head },
    );
  }

  async recordToken(person: Person, token: TokenSummary): Promise<void> {
    await this.options.ledger.append([
      {
        key: `token:${token.id}`,
        at: token.createdAt,
        type: 'token.issued',
        actor: person.entityRef,
        data: { name: token.name, expiresAt: token.expiresAt },
        partition: 'live',
      },
    ]);
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

  private async commitsSince(
    recorded: string | undefined,
  ): Promise<IntentCommit[]> {
    const { host } = this.options;
    try {
      return await host.getHistory({ after: recorded });
    } catch (error) {
      if (recorded === undefined) {
        throw error;
      }
      // The repository was replaced. Keys keep what is known from being recorded twice.
      return host.getHistory({});
    }
  }
}
