import { cohort, countOf } from './cohort';
import { FunnelSource } from './FunnelSource';

/** A team got a sector. */
export const sectorStep: FunnelSource = {
  id: 'sector',
  label: 'Sectors created',
  reached: 'Sectors whose first intent lies in the period.',
  measure: async context => ({
    reached: await countOf(cohort(context, 'sectors')),
  }),
};
