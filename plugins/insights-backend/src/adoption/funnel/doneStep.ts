import { FunnelSource } from './FunnelSource';

/** Its definition of done is met. */
export const doneStep: FunnelSource = {
  id: 'done',
  label: 'Done',
  reached: 'Those that meet the definition of done.',
  missing: async () =>
    'Readiness is not connected: nothing judges services by a definition of done.',
};
