import { readForecast } from '../../adoption/forecast/readForecast';
import { ADOPTION_SERIES } from '../../adoption/series';
import { readTargets } from '../../adoption/targets/readTargets';
import { targetSegments } from '../../adoption/targets/targetSegments';
import { monthsUpTo } from '../../time/days';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';
import { sendCsv } from '../sendCsv';

/** Fewer months than a year say little about where it goes. */
const MONTHS = { '30d': 12, '90d': 12, '12m': 12, '24m': 24 };

/** `/adoption/series`: a figure month by month. */
export function addAdoptionSeriesRoutes(
  router: ApiRouter,
  { contextOf, guard, headOf }: ApiOptions,
): void {
  router.get('/adoption/series', async (req, res) => {
    await guard.read(req);
    const { metric, format } = req.query;
    const context = await contextOf(req.query);
    const months = monthsUpTo(context.window.to, MONTHS[context.period]);
    const { unit, definition, measure } = ADOPTION_SERIES[metric];
    const points = await measure(context, months);
    if (format === 'csv') {
      sendCsv(res, metric, points, {
        month: ({ at }) => at,
        value: ({ value }) => value ?? undefined,
        n: ({ n }) => n,
      });
      return;
    }
    const isAdoption = metric === 'adoption';
    const head = await headOf(context);
    res.json({
      ...head,
      from: months[0],
      ...{ metric, unit, definition, points },
      targets: isAdoption
        ? targetSegments(
            await readTargets(context.knex, context.scope),
            context.window.to,
          )
        : [],
      ...(isAdoption ? { forecast: await readForecast(context) } : {}),
    });
  });
}
