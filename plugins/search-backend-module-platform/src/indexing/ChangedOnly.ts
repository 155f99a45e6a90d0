import {
  LoggerService,
  SchedulerService,
  SchedulerServiceTaskInvocationDefinition,
  SchedulerServiceTaskRunner,
} from '@backstage/backend-plugin-api';
import {
  ConflictError,
  NotFoundError,
  stringifyError,
} from '@backstage/errors';

const SCHEDULE = {
  frequency: { seconds: 30 },
  initialDelay: { seconds: 2 },
  timeout: { minutes: 10 },
};

/**
 * Runs the indexing of one type when its documents have changed, so that looking often is cheap.
 *
 * What was indexed is remembered by this process alone: an index in its memory is as old as it is,
 * and one in a database is at worst written twice.
 */
export class ChangedOnly implements SchedulerServiceTaskRunner {
  private taskId: string | undefined;
  private indexed: string | undefined;

  constructor(
    private readonly options: {
      scheduler: SchedulerService;
      logger: LoggerService;
      version(): Promise<string>;
    },
  ) {}

  async run(task: SchedulerServiceTaskInvocationDefinition): Promise<void> {
    this.taskId = task.id;
    const runner = this.options.scheduler.createScheduledTaskRunner(SCHEDULE);
    await runner.run({
      ...task,
      fn: async (signal: AbortSignal) => {
        const version = await this.readVersion();
        if (version === undefined || version === this.indexed) {
          return;
        }
        await task.fn(signal);
        this.indexed = version;
      },
    });
  }

  /** Looks now, instead of at the next turn. */
  async hurry(): Promise<void> {
    if (this.taskId === undefined) {
      return;
    }
    try {
      await this.options.scheduler.triggerTask(this.taskId);
    } catch (error) {
      // It runs already, or is about to be scheduled: its next turn sees the change.
      if (!(error instanceof ConflictError || error instanceof NotFoundError)) {
        throw error;
      }
    }
  }

  private async readVersion(): Promise<string | undefined> {
    try {
      return await this.options.version();
    } catch (error) {
      this.options.logger.warn(
        `The platform cannot be read, so the search finds what it found before: ${stringifyError(
          error,
        )}`,
      );
      return undefined;
    }
  }
}
