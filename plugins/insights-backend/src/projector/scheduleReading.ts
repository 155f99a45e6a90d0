import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { Projector } from './Projector';

const TASK = 'insights-read-ledger';

/**
 * Reads the ledger every few seconds, in one replica at a time.
 *
 * @returns asks for it at once
 */
export async function scheduleReading(options: {
  logger: LoggerService;
  projector: Projector;
  scheduler: SchedulerService;
}): Promise<() => Promise<void>> {
  const { logger, projector, scheduler } = options;
  await scheduler.scheduleTask({
    id: TASK,
    scope: 'global',
    frequency: { seconds: 10 },
    initialDelay: { seconds: 3 },
    timeout: { hours: 1 },
    fn: async signal => {
      try {
        await projector.catchUp(signal);
      } catch (error) {
        // The next turn goes on where this one stopped; answers say how old they are.
        logger.warn(`The ledger could not be read: ${error}`);
      }
    },
  });
  return async () => {
    // Somebody else may be reading already, and then reads this too.
    await scheduler.triggerTask(TASK).catch(() => undefined);
  };
}
