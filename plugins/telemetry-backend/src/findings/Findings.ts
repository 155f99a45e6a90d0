import { LoggerService } from '@backstage/backend-plugin-api';
import { TelemetryFinding } from '@ridgeway/plugin-telemetry-common';
import { isUnanswered } from './isUnanswered';
import { sourceFinding } from './sourceFinding';

/** What a reader should know about an answer; the same thing is told once. */
export class Findings {
  private readonly found = new Map<string, TelemetryFinding>();

  constructor(private readonly logger: Pick<LoggerService, 'warn'>) {}

  /** Tells something. */
  readonly add = (finding: TelemetryFinding): void => {
    this.found.set(`${finding.reason} ${finding.message}`, finding);
  };

  /** What `ask` gives, or `otherwise` with a finding when the source gives no answer. */
  async attempt<T>(
    label: string,
    ask: () => Promise<T>,
    otherwise: T,
  ): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      const cause = error instanceof Error ? error.cause : undefined;
      this.logger.warn(
        `${label} gave no answer: ${error}${cause ? ` (${cause})` : ''}`,
      );
      this.add(sourceFinding(label, error));
      return otherwise;
    }
  }

  /** Whether the source was asked and gave no answer. */
  get unanswered(): boolean {
    return isUnanswered(this.list());
  }

  list(): TelemetryFinding[] {
    return [...this.found.values()];
  }
}
