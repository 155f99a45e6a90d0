import { SchedulerService } from '@backstage/backend-plugin-api';
import { GrantService } from './GrantService';
import { Noticeboard } from './notices/Noticeboard';

/** Schedules what happens to requests by itself: on one replica at a time. */
export async function scheduleRequestTasks(options: {
  scheduler: SchedulerService;
  grants: GrantService;
  noticeboard: Noticeboard;
}): Promise<void> {
  const { scheduler, grants, noticeboard } = options;
  await scheduler.scheduleTask({
    id: 'platform-finish-requests',
    scope: 'global',
    frequency: { seconds: 30 },
    timeout: { minutes: 10 },
    fn: async () => {
      await grants.finish();
      await noticeboard.send();
    },
  });
}
