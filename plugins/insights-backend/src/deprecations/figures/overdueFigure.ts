import { Measure } from '../../figures/Measure';
import { affectedAt } from '../affectedAt';

/** What should be over, and is not. */
export const overdueFigure: Measure = {
  unit: 'count',
  definition:
    'Deprecations whose deadline is over while somebody is still affected, and that nobody has enforced.',
  measure: async context => {
    const open = affectedAt(context).where('enforced', false);
    const [{ n }] = await open.clone().countDistinct({ n: 'deprecation' });
    const [{ count }] = await open
      .where('deadline', '<', context.window.to)
      .countDistinct({ count: 'deprecation' });
    return { value: Number(count), n: Number(n) };
  },
};
