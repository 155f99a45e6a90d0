import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';
import {
  MigrationRun,
  MigrationRunRequest,
} from '@ridgeway/plugin-platform-common';
import { IntentRepositoryHost } from '@ridgeway/plugin-platform-node';
import { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import { ChangeService } from '../changes/ChangeService';
import { DerivationService } from '../derivation/DerivationService';
import { KnexLedger } from '../ledger/KnexLedger';
import { People } from '../people/People';
import { Person } from '../people/Person';
import { MigrationService } from './MigrationService';
import { KnexRunStore } from './runs/KnexRunStore';
import { RunWorker } from './runs/RunWorker';

/** What the routes of migrations need. */
export interface Migrations {
  service: MigrationService;
  /**
   * Starts a bulk migration; it goes on by itself.
   *
   * @throws InputError when a document is named twice
   */
  start(request: MigrationRunRequest, person: Person): Promise<MigrationRun>;
  /** @throws NotFoundError when there is none */
  run(id: string): Promise<MigrationRun>;
}

/** Puts the parts of migrations together, and goes on with what was left in between. */
export async function startMigrations(deps: {
  changes: ChangeService;
  derivation: DerivationService;
  host: IntentRepositoryHost;
  knex: Knex;
  ledger: KnexLedger;
  logger: LoggerService;
  people: People;
  platformTeam: string;
  scheduler: SchedulerService;
}): Promise<Migrations> {
  const store = new KnexRunStore(deps.knex, deps.ledger);
  const worker = new RunWorker({ ...deps, store });
  // A worker that is gone is noticed when its time is over; nobody waits for that here.
  await deps.scheduler.scheduleTask({
    id: 'platform-migrate-documents',
    scope: 'local',
    frequency: { seconds: 5 },
    timeout: { hours: 1 },
    fn: () => worker.work(),
  });

  const run = async (id: string) => {
    const found = await store.get(id);
    if (!found) {
      throw new NotFoundError(`There is no migration ${id}.`);
    }
    return found;
  };
  return {
    service: new MigrationService(deps),
    run,
    async start({ message, ...request }, person) {
      const subjects = request.items.map(({ subject }) => subject);
      const twice = subjects.find(
        (subject, index) => subjects.indexOf(subject) !== index,
      );
      if (twice !== undefined) {
        throw new InputError(`${twice} is named twice. Name each once.`);
      }
      const id = await store.create(
        {
          id: randomUUID(),
          startedBy: person.entityRef,
          startedAt: new Date().toISOString(),
          message,
        },
        request,
      );
      worker
        .work()
        .catch(error =>
          deps.logger.warn(`Migrations are taken up again: ${error}`),
        );
      return run(id);
    },
  };
}
