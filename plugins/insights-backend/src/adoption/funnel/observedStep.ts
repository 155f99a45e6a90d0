import { FunnelSource } from './FunnelSource';

/** Its golden signals are seen. */
export const observedStep: FunnelSource = {
  id: 'observed',
  label: 'Observed',
  reached: 'Those whose golden signals are seen.',
  missing: async () =>
    'No telemetry is connected: nothing tells whether a service’s golden signals are seen.',
};
