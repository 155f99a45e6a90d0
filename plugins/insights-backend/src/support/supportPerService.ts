import { presenceAt } from '../adoption/presence';
import { presenceByMonth } from '../adoption/presenceByMonth';
import { Measure } from '../figures/Measure';
import { daysInMonths, daysInWindow, monthColumn } from '../query/daysInWindow';
import { Series } from '../series/Series';
import { addDays, addMonths, daysBetween } from '../time/days';

/** Days of a month, on average. */
const MONTH_DAYS = 365.25 / 12;

const DEFINITION =
  'Requests for support opened in the portal in the period, for each service on the platform at its end and each month (30.4 days) of it. Who was called on call is kept elsewhere.';

/** Requests for support for each service and month. */
export const supportPerServiceFigure: Measure = {
  unit: 'per-service-month',
  definition: DEFINITION,
  measure: async context => {
    const { knex, scope, window } = context;
    const [[sums], { onPlatform }] = await Promise.all([
      daysInWindow(context, 'support_days').sum({ opened: 'opened' }),
      presenceAt(knex, scope, window.to),
    ]);
    return perServiceMonth({
      opened: Number(sums?.opened ?? 0),
      services: onPlatform,
      days: daysBetween(window.from, window.to) + 1,
    });
  },
};

/** The same for each month. */
export const supportSeries: Series = {
  unit: 'per-service-month',
  definition: DEFINITION,
  measure: async (context, months) => {
    const { knex, window } = context;
    const month = monthColumn(knex);
    const rows: Array<{ month: string; opened: number | string }> =
      await daysInMonths(context, months, 'support_days')
        .select({ month })
        .sum({ opened: 'opened' })
        .groupBy(month);
    const presences = await presenceByMonth(context, months);
    return months.map((at, index) => {
      const opened = rows.find(row => row.month === at.slice(0, 7))?.opened;
      const end = addDays(addMonths(at, 1), -1);
      return {
        at,
        ...perServiceMonth({
          opened: Number(opened ?? 0),
          services: presences[index].onPlatform,
          days: daysBetween(at, end < window.to ? end : window.to) + 1,
        }),
      };
    });
  },
};

/** `n` are the services that could have asked. */
function perServiceMonth(found: {
  opened: number;
  services: number;
  days: number;
}): { value: number | null; n: number } {
  const { opened, services, days } = found;
  return {
    value: services === 0 ? null : opened / services / (days / MONTH_DAYS),
    n: services,
  };
}
