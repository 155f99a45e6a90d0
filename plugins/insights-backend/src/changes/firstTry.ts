import { Measure } from '../figures/Measure';
import { daysInMonths, daysInWindow, monthColumn } from '../query/daysInWindow';
import { shareOfSums, Sums } from '../query/shareOfSums';
import { Series } from '../series/Series';

const DAYS = 'change_days';

const DEFINITION =
  'Changes of intents whose first derivation met every condition, of all changes in the period. What is committed until everything is met again belongs to the same change.';

/** Changes whose first derivation met every condition. */
export const firstTryFigure: Measure = {
  unit: 'share',
  definition: DEFINITION,
  measure: async context => {
    const [sums]: Sums[] = await daysInWindow(context, DAYS).sum({
      part: 'met',
      whole: 'tried',
    });
    return shareOfSums(sums);
  },
};

/** The same for each month. */
export const firstTrySeries: Series = {
  unit: 'share',
  definition: DEFINITION,
  measure: async (context, months) => {
    const month = monthColumn(context.knex);
    const rows: Array<Sums & { month: string }> = await daysInMonths(
      context,
      months,
      DAYS,
    )
      .select({ month })
      .sum({ part: 'met', whole: 'tried' })
      .groupBy(month);
    return months.map(at => ({
      at,
      ...shareOfSums(rows.find(row => row.month === at.slice(0, 7))),
    }));
  },
};
