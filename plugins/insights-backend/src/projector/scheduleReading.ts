import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { SignalsService } from '@backstage/plugin-signals-node';
import {
  INSIGHTS_SIGNAL_CHANNEL,
  InsightsSignal,
} from '@ridgeway/plugin-insights-common';
import { Projector } from './Projector';

const TASK = 'insights-read-ledger';

/**
 * Reads the ledger every few seconds, and tells open pages when there was something new.
 *
 * @remarks
 * Every replica reads: the lock of the cursor lets one of them write. A lock of the scheduler would
 * outlive a replica that is killed while it reads, and all others would wait for it to run out.
 *
 * @returns asks for it at once
 */
export async function scheduleReading(options: {
  logger: LoggerService;
  projector: Projector;
  scheduler: SchedulerService;
  signals: SignalsService;
}): Promise<() => Promise<void>> {
  const { logger, projector, scheduler, signals } = options;
  await scheduler.scheduleTask({
    id: TASK,
    scope: 'local',
    frequency: { seconds: 10 },
    initialDelay: { seconds: 3 },
    timeout: { hours: 1 },
    fn: async signal => {
      try {
        const { position: before } = await projector.state();
        await projector.catchUp(signal);
        const { position } = await projector.state();
        if (position !== before) {
          await signals.publish<InsightsSignal>({
            recipients: { type: 'broadcast' },
            channel: INSIGHTS_SIGNAL_CHANNEL,
            message: { type: 'read', position },
          });
        }
      } catch (error) {
        // The next turn goes on where this one stopped; answers say how old they are.
        logger.warn(`The ledger could not be read: ${error}`);
      }
    },
  });
  return async () => {
    // Where it is being read already, this is read too.
    await scheduler.triggerTask(TASK).catch(() => undefined);
  };
}
