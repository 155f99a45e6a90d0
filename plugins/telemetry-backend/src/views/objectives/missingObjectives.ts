import {
  ObjectiveView,
  TelemetryFinding,
} from '@ridgeway/plugin-telemetry-common';
import { Findings } from '../../findings/Findings';
import { KnownService } from '../../services/KnownService';

/** What keeps objectives from being judged, with the steps out of it. */
export function missingObjectives(
  { name, objectives: promised }: KnownService,
  objectives: readonly ObjectiveView[],
  findings: Findings,
): TelemetryFinding[] {
  if (promised.length === 0) {
    return [
      {
        reason: 'NoObjective',
        level: 'info',
        message: `The intent of ${name} promises nothing about its requests, so there is no budget to keep, and no alert on it.`,
        steps: [
          'Add spec.telemetry.slo to the intent: availability as a percentage, or latency by quantile, for example p99: 300ms.',
          'Alerts on the error budget are derived from it.',
        ],
        docs: 'explanation/observability',
      },
    ];
  }
  if (findings.unanswered) {
    return [];
  }
  const without = objectives.filter(({ state }) => state === 'no-traffic');
  return without.length === 0
    ? []
    : [
        {
          reason: 'NoTraffic',
          level: 'info',
          message: `${name} had no requests in the window, so its objectives are neither kept nor missed.`,
          steps: [
            'Nothing is to be done where nobody calls it yet.',
            'Where somebody should, see on Connections whether both sides agreed.',
          ],
        },
      ];
}
