import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { Projection } from '../projections/Projection';
import { CheckpointKeeper } from './CheckpointKeeper';
import { writeCheckpoint } from './writeCheckpoint';

/** Writes a checkpoint every night, for where facts are not kept for ever. */
export async function scheduleCheckpoints(options: {
  keeper: CheckpointKeeper;
  knex: Knex;
  logger: LoggerService;
  projections: readonly Projection[];
  scheduler: SchedulerService;
}): Promise<void> {
  const { logger, scheduler } = options;
  await scheduler.scheduleTask({
    id: 'insights-write-checkpoint',
    scope: 'global',
    frequency: { cron: '41 2 * * *' },
    timeout: { hours: 1 },
    fn: async () => {
      const upTo = await writeCheckpoint(options);
      if (upTo !== undefined) {
        logger.info(`Wrote a checkpoint that stands for facts up to ${upTo}`);
      }
    },
  });
}
