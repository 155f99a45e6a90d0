import { SchedulerService } from '@backstage/backend-plugin-api';
import { DerivationService } from '../derivation/DerivationService';
import { ExceptionWatch } from '../exceptions/ExceptionWatch';
import { Git } from '../git/Git';
import { packObjects } from '../git/packObjects';

/**
 * Schedules what happens without a request: locally where it is about the world in memory,
 * which every replica has.
 */
export async function scheduleTasks(options: {
  scheduler: SchedulerService;
  derivation: DerivationService;
  exceptions: ExceptionWatch;
  /** The intent repository, where it is ours to look after. */
  embedded: Git | undefined;
}): Promise<void> {
  const { scheduler, derivation, exceptions, embedded } = options;

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

  await scheduler.scheduleTask({
    id: 'platform-derive-what-time-changes',
    scope: 'local',
    frequency: { seconds: 5 },
    timeout: { minutes: 10 },
    fn: () => derivation.timePassed(),
  });

  await scheduler.scheduleTask({
    id: 'platform-watch-exceptions',
    scope: 'global',
    frequency: { minutes: 1 },
    initialDelay: { seconds: 15 },
    timeout: { minutes: 10 },
    fn: () => exceptions.look(),
  });

  if (embedded) {
    await scheduler.scheduleTask({
      id: 'platform-pack-intents',
      scope: 'global',
      frequency: { cron: '17 3 * * *' },
      initialDelay: { minutes: 10 },
      timeout: { hours: 1 },
      fn: () => packObjects(embedded),
    });
  }
}
