import { Measure } from '../../figures/Measure';
import { affectedAt } from '../affectedAt';

/** Those of the affected that wait for a decision. */
export const blockedFigure: Measure = {
  unit: 'count',
  definition:
    'Those of the affected that cannot move before somebody decides something, by what is known of them today.',
  measure: async context => {
    const [{ count }] = await affectedAt(context)
      .where('class', 'blocked')
      .countDistinct({ count: 'subject' });
    const [{ all }] = await affectedAt(context).countDistinct({
      all: 'subject',
    });
    return { value: Number(count), n: Number(all) };
  },
};
