import { Measure } from '../../figures/Measure';
import { affectedAt } from '../affectedAt';

/** Services that something asks to move. */
export const affectedFigure: Measure = {
  unit: 'count',
  definition:
    'Services and sectors that use something that was announced to go away; each counts once, however much concerns it.',
  measure: async context => {
    const [{ count }] = await affectedAt(context).countDistinct({
      count: 'subject',
    });
    return { value: Number(count), n: Number(count) };
  },
};
