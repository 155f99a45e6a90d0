import { TelemetryFinding } from '@ridgeway/plugin-telemetry-common';
import { TelemetrySourceError } from '@ridgeway/plugin-telemetry-node';

const DOCS = 'how-to/connect-prometheus';

/** What a reader is told when a source gives no answer. */
export function sourceFinding(label: string, error: unknown): TelemetryFinding {
  if (!(error instanceof TelemetrySourceError)) {
    return {
      reason: 'SourceDown',
      level: 'error',
      message: `${label} gave no answer that can be read.`,
      steps: ['The platform team finds the reason in the log of the portal.'],
      docs: DOCS,
    };
  }
  const { message, problem } = error;
  switch (problem) {
    case 'slow':
      return {
        reason: 'SourceSlow',
        level: 'error',
        message,
        steps: [
          'Choose a shorter range.',
          'Look again in a moment: an answer that came late is not kept.',
        ],
        docs: DOCS,
      };
    case 'too-much':
      return {
        reason: 'WindowTooLong',
        level: 'error',
        message,
        steps: ['Choose a shorter range, or one sector.'],
        docs: DOCS,
      };
    default:
      return {
        reason: 'SourceDown',
        level: 'error',
        message,
        steps: [
          'Services run on as they did: this is about what is seen of them.',
          'Tell the platform team, with this sentence.',
        ],
        docs: DOCS,
      };
  }
}
