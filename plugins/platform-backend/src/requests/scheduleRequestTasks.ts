import { SchedulerService } from '@backstage/backend-plugin-api';
import { GrantService } from './GrantService';
import { Noticeboard } from './notices/Noticeboard';
import { Reminders } from './Reminders';

/** Schedules what happens to requests by itself: on one replica at a time. */
export async function scheduleRequestTasks(options: {
  scheduler: SchedulerService;
  grants: GrantService;
  noticeboard: Noticeboard;
  reminders: Reminders;
}): Promise<void> {
  const { scheduler, grants, noticeboard, reminders } = options;
  await scheduler.scheduleTask({
    id: 'platform-finish-requests',
    scope: 'global',
    frequency: { seconds: 30 },
    timeout: { minutes: 10 },
    fn: async () => {
      await grants.finish();
      await grants.followMerges();
      await noticeboard.send();
    },
  });
  await scheduler.scheduleTask({
    id: 'platform-remind-of-requests',
    scope: 'global',
    frequency: { hours: 1 },
    initialDelay: { minutes: 1 },
    timeout: { minutes: 10 },
    fn: () => reminders.remind(),
  });
}
