import { Measure } from '../../figures/Measure';
import { affectedAt } from '../affectedAt';

/** Work that is left. */
export const effortFigure: Measure = {
  unit: 'effort',
  definition:
    'What moving everybody affected takes people, as each kind of change is estimated: 1 minute to look at an automatic one, 30 to review a proposal, 4 hours to decide what blocks, unless the change says otherwise, and never less than 5 for a whole document.',
  measure: async context => {
    const [{ effort, n }]: Array<{ effort: unknown; n: unknown }> =
      await affectedAt(context).sum({ effort: 'effort' }).count({ n: '*' });
    return { value: Number(effort ?? 0), n: Number(n) };
  },
};
