import { Forecast } from '@ridgeway/plugin-insights-common';
import { InsightContext } from '../../query/InsightContext';
import { addMonths, monthOf } from '../../time/days';
import { shareOf } from '../presence';
import { presenceByMonth } from '../presenceByMonth';
import { readTargets } from '../targets/readTargets';
import { settingAt, targetsOf } from '../targets/targetAt';
import { FORECAST_MONTHS, forecastOf } from './forecastOf';

/** Where adoption leads, by the last full months before the end of the window. */
export async function readForecast(context: InsightContext): Promise<Forecast> {
  const { knex, recordedSince, scope, window } = context;
  const current = monthOf(window.to);
  const months = Array.from({ length: FORECAST_MONTHS }, (_, index) =>
    addMonths(current, index - FORECAST_MONTHS),
  ).filter(
    month => recordedSince !== undefined && month >= monthOf(recordedSince),
  );
  const [presences, settings] = await Promise.all([
    presenceByMonth(context, months),
    readTargets(knex, scope),
  ]);
  return forecastOf(
    presences.map(presence => shareOf(presence).value),
    addMonths(current, -1),
    targetsOf(settingAt(settings, window.to)),
  );
}
