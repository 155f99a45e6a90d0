import { LoggerService } from '@backstage/backend-plugin-api';
import { isError as isErrorLike } from '@backstage/errors';
import { MigrationRunItem } from '@ridgeway/plugin-platform-common';
import {
  IntentCommitResult,
  IntentRepositoryHost,
} from '@ridgeway/plugin-platform-node';
import { createHash, randomUUID } from 'node:crypto';
import { ChangeService } from '../../changes/ChangeService';
import { DerivationService } from '../../derivation/DerivationService';
import { NewFact } from '../../ledger/Ledger';
import { partitionOf } from '../../ledger/partitionOf';
import { People } from '../../people/People';
import { reportOf } from '../reportOf';
import { Plan, RunStore, StoredRun, WaitingItem } from './RunStore';

/** A worker that has not said anything for so long is gone. */
const LEASE_MS = 30_000;

/** A document that others keep changing is given up after so many attempts. */
const ATTEMPTS = 3;

type Outcome = Omit<MigrationRunItem, 'subject'>;

/** What is refused for a reason that its message tells, and fit to be shown. */
const REFUSALS = [
  'ConflictError',
  'InputError',
  'NotAllowedError',
  'NotFoundError',
];

/**
 * Works on bulk migrations, document by document, each in a commit of its own.
 *
 * @remarks
 * A commit carries a key of the run and the document. Whoever goes on after a process was killed asks
 * the repository for it first: what is committed is not committed again, and only then is it told.
 */
export class RunWorker {
  private readonly id = randomUUID();
  private working: Promise<void> | undefined;

  constructor(
    private readonly options: {
      changes: ChangeService;
      derivation: DerivationService;
      host: IntentRepositoryHost;
      logger: LoggerService;
      people: Pick<People, 'byRef'>;
      store: RunStore;
      now?: () => Date;
    },
  ) {}

  /** Does what is left to do of every run that nobody else works on. */
  async work(): Promise<void> {
    this.working ??= this.workOff().finally(() => {
      this.working = undefined;
    });
    await this.working;
  }

  private async workOff(): Promise<void> {
    const { logger, store } = this.options;
    for (const run of await store.unfinished()) {
      try {
        await this.workOn(run);
      } catch (error) {
        logger.warn(
          `The migration ${run.id} stands still and is taken up again: ${error}`,
        );
      }
    }
  }

  private async workOn(run: StoredRun): Promise<void> {
    const { store } = this.options;
    const waiting = (await this.claim(run)) ? await store.waiting(run.id) : [];
    for (const item of waiting) {
      if (!(await this.claim(run))) {
        return;
      }
      const { outcome, plan } = await this.migrate(run, item);
      const facts = plan ? this.factsOf(run, item.subject, outcome, plan) : [];
      await store.settle(run.id, item.place, outcome, facts);
    }
    if (await this.claim(run)) {
      await store.finish(run.id, this.now().toISOString());
    }
  }

  private claim({ id }: StoredRun): Promise<boolean> {
    const now = this.now();
    return this.options.store.claim(id, this.id, {
      now: now.toISOString(),
      until: new Date(now.getTime() + LEASE_MS).toISOString(),
    });
  }

  private async migrate(
    run: StoredRun,
    item: WaitingItem,
  ): Promise<{ outcome: Outcome; plan?: Plan }> {
    for (let attempt = 1; ; attempt++) {
      const earlier = await this.options.host.findChange(
        keyOf(run, item),
        run.startedBy,
      );
      if (earlier) {
        return { outcome: doneBy(earlier), plan: item.plan };
      }
      try {
        return await this.attempt(run, item);
      } catch (error) {
        const known = isErrorLike(error) && REFUSALS.includes(error.name);
        const overtaken = known && error.name === 'ConflictError';
        if (!known) {
          throw error;
        }
        if (!overtaken || attempt === ATTEMPTS) {
          return { outcome: { state: 'failed', message: error.message } };
        }
      }
    }
  }

  private async attempt(
    run: StoredRun,
    item: WaitingItem,
  ): Promise<{ outcome: Outcome; plan?: Plan }> {
    const { changes, derivation, people, store } = this.options;
    const person = await people.byRef(run.startedBy);
    if (!person) {
      return leftOut(
        `The catalog does not know ${run.startedBy} any more, so nobody can tell what they may change.`,
      );
    }
    const snapshot = await derivation.refresh();
    const service = snapshot.world.services.get(item.subject);
    if (!service) {
      return leftOut(`There is no service ${item.subject} (any more).`);
    }
    const { report, text } = reportOf(snapshot, service, {
      accept: item.accept,
      now: this.now(),
    });
    if (item.digest !== undefined && item.digest !== digestOf(text)) {
      return leftOut(
        'It was changed since you looked at it. Look at it again, and migrate it then.',
      );
    }
    if (report.text === undefined) {
      const [blocked] = report.steps.flatMap(({ decision }) => decision ?? []);
      return leftOut(
        report.obstacle ??
          [blocked?.question, ...(blocked?.options ?? [])]
            .flatMap(words => words ?? [])
            .join(' '),
      );
    }
    if (report.from === report.to) {
      return leftOut('It is on the newest version already.');
    }
    const plan: Plan = {
      from: report.from,
      to: report.to,
      class: report.class === 'automatic' ? 'automatic' : 'assisted',
    };
    await store.plan(run.id, item.place, plan);
    const result = await changes.change(
      {
        documents: [{ path: service.file, text: report.text }],
        message: run.message ?? `Migrate ${item.subject} to ${report.to}`,
        base: snapshot.head,
        idempotencyKey: keyOf(run, item),
      },
      person,
    );
    return { outcome: doneBy(result), plan };
  }

  private factsOf(
    run: StoredRun,
    subject: string,
    { commit }: Outcome,
    plan: Plan,
  ): NewFact[] {
    const { world } = this.options.derivation.current();
    return commit === undefined
      ? []
      : [
          {
            key: `migrated:${run.id}:${subject}`,
            at: this.now().toISOString(),
            type: 'intent.migrated',
            subject,
            actor: run.startedBy,
            data: { commit, run: run.id, ...plan },
            partition: partitionOf(world, subject),
          },
        ];
  }

  private now(): Date {
    return this.options.now?.() ?? new Date();
  }
}

/** Identifies the text that somebody looked at. */
function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function keyOf({ id }: StoredRun, { subject }: WaitingItem): string {
  return `migration:${id}:${subject}`;
}

function leftOut(message: string): { outcome: Outcome } {
  return { outcome: { state: 'left-out', message } };
}

function doneBy(
  result:
    | IntentCommitResult
    | { state: 'committed' | 'proposed'; commit?: string; url?: string },
): Outcome {
  return {
    state: result.state === 'committed' ? 'done' : 'proposed',
    ...('commit' in result && { commit: result.commit }),
    ...('url' in result && { url: result.url }),
  };
}
