import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { ObservationRecorder } from './ObservationRecorder';

/** Looks every few minutes whose requests are measured; one replica at a time. */
export async function scheduleObservations({
  logger,
  recorder,
  scheduler,
}: {
  logger: LoggerService;
  recorder: ObservationRecorder;
  scheduler: SchedulerService;
}): Promise<void> {
  await scheduler.scheduleTask({
    id: 'telemetry-record-observed',
    frequency: { minutes: 5 },
    initialDelay: { seconds: 30 },
    timeout: { minutes: 5 },
    fn: async () => {
      try {
        await recorder.record();
      } catch (error) {
        // The next turn notes what this one did not.
        logger.warn(`Observed services were not noted: ${error}`);
      }
    },
  });
}
