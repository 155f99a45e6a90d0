import {
  ObjectivesView,
  ObjectiveView,
  ServiceTelemetryFilter,
  SignalPoint,
} from '@ridgeway/plugin-telemetry-common';
import {
  RequestCounts,
  RequestPoint,
  Window,
} from '@ridgeway/plugin-telemetry-node';
import { Objective } from '../../services/Objective';
import { stepOf, windowBefore } from '../../windows/windowOf';
import { OpenView, openView } from '../openView';
import { ViewOptions } from '../ViewOptions';
import { budgetOf, burnOf, OBJECTIVE_DAYS, stateOf } from './judge';
import { missingObjectives } from './missingObjectives';

const DAY_SECONDS = 86_400;
const WHOLE = 'whole';

/** The windows of the derived alerts, and the one that objectives are counted over. */
const WINDOWS: Record<string, { seconds: number }> = {
  '5m': { seconds: 300 },
  '30m': { seconds: 1800 },
  '1h': { seconds: 3600 },
  '2h': { seconds: 7200 },
  '6h': { seconds: 21_600 },
  '1d': { seconds: DAY_SECONDS },
  '3d': { seconds: 3 * DAY_SECONDS },
  [WHOLE]: { seconds: OBJECTIVE_DAYS * DAY_SECONDS },
};

const UNKNOWN: RequestCounts = { total: null, bad: null };

/**
 * `GET /services/{sector}/{name}/slo`.
 *
 * @throws NotFoundError when there is no such service
 * @throws InputError when its sector has no such environment
 */
export async function objectivesView(
  options: ViewOptions,
  filter: ServiceTelemetryFilter,
): Promise<ObjectivesView> {
  const seconds = OBJECTIVE_DAYS * DAY_SECONDS;
  const window = windowBefore(seconds, stepOf(seconds), options.now());
  const view = await openView(options, filter, { window });
  const objectives = await Promise.all(
    view.service.objectives.map(objective =>
      objectiveView(view, objective, window),
    ),
  );
  missingObjectives(view.service, objectives, view.findings).forEach(
    view.findings.add,
  );
  return { ...view.head(), days: OBJECTIVE_DAYS, objectives };
}

async function objectiveView(
  { ask, workload }: OpenView,
  { bad, id, objective, title }: Objective,
  window: Window,
): Promise<ObjectiveView> {
  const nothing: Record<string, RequestCounts> = {};
  const none: RequestPoint[] = [];
  const [counts, series] = await Promise.all([
    ask(
      (source, asking) =>
        source.requests(workload, bad, WINDOWS, window.to, asking),
      nothing,
    ),
    ask(
      async (source, asking) =>
        source.requestSeries?.(workload, bad, window, asking) ?? none,
      none,
    ),
  ]);
  const whole = counts[WHOLE] ?? UNKNOWN;
  const { attained, ...budget } = budgetOf(whole, objective);
  return {
    ...{ id, title, objective, attained, budget },
    ...(bad.kind === 'slow' ? { threshold: bad.threshold } : {}),
    requests: whole.total,
    burn: burnOf(counts, objective),
    points: budgetPoints(series, budget.allowed),
    state: stateOf(whole, budget.left, counts, objective),
  };
}

/** What was left of the budget at each point. */
function budgetPoints(
  series: readonly RequestPoint[],
  allowed: number | null,
): SignalPoint[] {
  let spent = 0;
  return series.map(({ at, bad }) => {
    spent += bad ?? 0;
    return { at, value: allowed ? 1 - spent / allowed : null };
  });
}
