import { TelemetryFinding } from '@ridgeway/plugin-telemetry-common';

/** Findings that the reader has not been told above. */
export function untold(
  findings: readonly TelemetryFinding[],
  told: readonly TelemetryFinding[],
): TelemetryFinding[] {
  return findings.filter(
    ({ reason, message }) =>
      !told.some(other => other.reason === reason && other.message === message),
  );
}

const UNANSWERED = ['NoSource', 'SourceDown', 'SourceSlow'];

/** Whether a source answered: only then does nothing mean that there was nothing. */
export function isAnswered(findings: readonly TelemetryFinding[]): boolean {
  return !findings.some(({ reason }) => UNANSWERED.includes(reason));
}
