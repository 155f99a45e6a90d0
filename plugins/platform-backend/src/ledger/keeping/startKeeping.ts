import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { PlatformConfig } from '../../config/readPlatformConfig';
import { KnexLedger } from '../KnexLedger';
import { CheckpointStore } from './CheckpointStore';
import { Compaction } from './Compaction';
import { KnexCheckpointStore } from './KnexCheckpointStore';
import { KnexFactArchive } from './KnexFactArchive';
import { LedgerKeeper } from './LedgerKeeper';
import { loadExampleHistory } from './loadExampleHistory';

/** What the routes of the ledger need. */
export interface Keeping {
  checkpoints: CheckpointStore;
  keeper: LedgerKeeper;
}

/**
 * Puts together what looks after the ledger, and loads the past of the example company: before
 * anything is recorded of its present.
 */
export async function startKeeping(deps: {
  config: Pick<PlatformConfig, 'exampleHistory' | 'retention'>;
  knex: Knex;
  ledger: KnexLedger;
  logger: LoggerService;
  scheduler: SchedulerService;
}): Promise<Keeping> {
  const { config, knex, ledger, logger, scheduler } = deps;
  const archive = new KnexFactArchive(knex, ledger);
  const keeper = new LedgerKeeper({ archive, ledger });
  if (config.exampleHistory !== undefined) {
    await loadExampleHistory(keeper, config.exampleHistory, logger);
  }
  const checkpoints = new KnexCheckpointStore(deps);
  const compaction = new Compaction({
    ...deps,
    checkpoints,
    retention: config.retention,
  });
  await scheduler.scheduleTask({
    id: 'platform-compact-ledger',
    scope: 'global',
    frequency: { hours: 1 },
    initialDelay: { minutes: 5 },
    timeout: { hours: 1 },
    fn: () => compaction.run(),
  });
  return { checkpoints, keeper };
}
