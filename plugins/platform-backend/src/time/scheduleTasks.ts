import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { DerivationService } from '../derivation/DerivationService';
import { hasBoundaryBetween } from './hasBoundaryBetween';

/** Schedules what happens without a request. In every replica, as each has a world in memory. */
export async function scheduleTasks(options: {
  scheduler: SchedulerService;
  derivation: DerivationService;
  logger: LoggerService;
}): Promise<void> {
  const { scheduler, derivation } = options;

  // Pushes and changes are seen at once; this sees what another process committed.
  await scheduler.scheduleTask({
    id: 'platform-look-for-commits',
    scope: 'local',
    frequency: { seconds: 2 },
    timeout: { minutes: 10 },
    fn: async () => {
      await derivation.refresh();
    },
  });

  let lastLooked = new Date();
  await scheduler.scheduleTask({
    id: 'platform-derive-what-time-changes',
    scope: 'local',
    frequency: { seconds: 30 },
    timeout: { minutes: 10 },
    fn: async () => {
      const now = new Date();
      if (hasBoundaryBetween(derivation.current().world, lastLooked, now)) {
        await derivation.timePassed();
      }
      lastLooked = now;
    },
  });
}
