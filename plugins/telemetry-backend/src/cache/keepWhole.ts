import { TelemetryFinding } from '@ridgeway/plugin-telemetry-common';
import { isUnanswered } from '../findings/isUnanswered';

/** For all who ask at about the same time; whoever looks again is to see that a source is back. */
const BRIEFLY_MS = 3_000;

/**
 * How long an answer is kept: less long where a source gave none.
 *
 * @param keepMs - of one that is whole, in milliseconds
 */
export function keepWhole(keepMs: number): {
  keepMs: (answer: { findings: readonly TelemetryFinding[] }) => number;
} {
  return {
    keepMs: ({ findings }) =>
      isUnanswered(findings) ? Math.min(keepMs, BRIEFLY_MS) : keepMs,
  };
}
