import { Measure } from '../figures/Measure';
import { PLATFORM_HAND } from '../projections/changes/foldChange';
import { daysInMonths, daysInWindow, monthColumn } from '../query/daysInWindow';
import { shareOfSums } from '../query/shareOfSums';
import { Series } from '../series/Series';

const HANDS = 'change_hands';

const DEFINITION =
  'Changes of intents that came through in the period without the platform team: nobody of it committed them or answered a request about the service, and no support was asked for it, since the change before. On-call is not part of it.';

/** Changes with the same hands in them. */
interface HandRow {
  hands: string;
  through: number | string;
}

/** Changes that nobody of the platform team had a hand in. */
export const withoutPlatformTeamFigure: Measure = {
  unit: 'share',
  definition: DEFINITION,
  measure: async context => {
    const rows: HandRow[] = await daysInWindow(context, HANDS)
      .select('hands')
      .sum({ through: 'through' })
      .groupBy('hands');
    return shareWithout(rows, context.platformTeam);
  },
};

/** The same for each month. */
export const withoutPlatformTeamSeries: Series = {
  unit: 'share',
  definition: DEFINITION,
  measure: async (context, months) => {
    const month = monthColumn(context.knex);
    const rows: Array<HandRow & { month: string }> = await daysInMonths(
      context,
      months,
      HANDS,
    )
      .select({ month }, 'hands')
      .sum({ through: 'through' })
      .groupBy('hands')
      .groupBy(month);
    return months.map(at => ({
      at,
      ...shareWithout(
        rows.filter(row => row.month === at.slice(0, 7)),
        context.platformTeam,
      ),
    }));
  },
};

function shareWithout(rows: readonly HandRow[], platformTeam: string) {
  const total = (some: readonly HandRow[]) =>
    some.reduce((sum, { through }) => sum + Number(through), 0);
  return shareOfSums({
    part: total(
      rows.filter(
        ({ hands }) =>
          ![PLATFORM_HAND, platformTeam].some(hand =>
            hands.includes(`|${hand}|`),
          ),
      ),
    ),
    whole: total(rows),
  });
}
