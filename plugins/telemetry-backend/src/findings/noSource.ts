import { TelemetryFinding } from '@ridgeway/plugin-telemetry-common';

/** Nobody was told where the metrics of an environment are. */
export function noSource(environment: string): TelemetryFinding {
  return {
    reason: 'NoSource',
    level: 'warning',
    message: `The portal does not know where the metrics of ${environment} are, so nothing is shown. What runs is not affected.`,
    steps: [
      'The platform team names a server that speaks the HTTP API of Prometheus under ridgeway.telemetry.prometheus in the configuration.',
      'On a machine of your own, ./ridge start --with-prometheus runs one beside the portal.',
    ],
    docs: 'how-to/connect-prometheus',
  };
}
