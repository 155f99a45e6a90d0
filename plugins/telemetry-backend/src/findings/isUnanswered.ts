import { TelemetryFinding } from '@ridgeway/plugin-telemetry-common';

/** Whether a source was asked and gave no answer. */
export function isUnanswered(findings: readonly TelemetryFinding[]): boolean {
  return findings.some(
    ({ reason }) => reason === 'SourceDown' || reason === 'SourceSlow',
  );
}
