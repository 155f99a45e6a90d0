import { BURN_RATES } from '@ridgeway/derivation';
import { ObjectiveView } from '@ridgeway/plugin-telemetry-common';
import { RequestCounts } from '@ridgeway/plugin-telemetry-node';

/** Days that objectives are counted over, like the alerts that are derived. */
export const OBJECTIVE_DAYS = 30;

/** With less of the budget than this the objective is at risk. */
const LITTLE = 0.25;

/** The error budget of a window. */
export function budgetOf(
  { total, bad }: RequestCounts,
  objective: number,
): ObjectiveView['budget'] & { attained: number | null } {
  const allowed = total === null ? null : total * share(objective);
  const hasTraffic = total !== null && total > 0 && bad !== null;
  return {
    allowed,
    spent: bad,
    left: hasTraffic && allowed ? 1 - bad / allowed : null,
    attained: hasTraffic ? 1 - bad / total : null,
  };
}

/** How fast the budget is spent over the windows of the derived alerts, of the counts of each. */
export function burnOf(
  counts: Record<string, RequestCounts>,
  objective: number,
): ObjectiveView['burn'] {
  return reachable(objective).flatMap(({ factor, long, severity, short }) =>
    [short, long].map(window => ({
      window,
      rate: burnRate(counts[window], objective),
      threshold: factor,
      severity,
    })),
  );
}

/** How an objective fares. */
export function stateOf(
  { total }: RequestCounts,
  left: number | null,
  counts: Record<string, RequestCounts> = {},
  objective = 0,
): ObjectiveView['state'] {
  if (total === null) {
    return 'unknown';
  }
  if (total === 0) {
    return 'no-traffic';
  }
  if (left === null) {
    return 'unknown';
  }
  if (left < 0) {
    return 'missed';
  }
  const burns = reachable(objective).some(({ factor, long, short }) =>
    [long, short].every(
      window => (burnRate(counts[window], objective) ?? 0) > factor,
    ),
  );
  return burns || left < LITTLE ? 'at-risk' : 'kept';
}

/** A rate that would need more bad requests than there are requests has no alert. */
function reachable(objective: number) {
  return BURN_RATES.filter(({ factor }) => factor * share(objective) < 1);
}

function burnRate(
  counts: RequestCounts | undefined,
  objective: number,
): number | null {
  return counts?.total && counts.bad !== null
    ? counts.bad / counts.total / share(objective)
    : null;
}

/** Of requests that may be bad, without what binary fractions add. */
function share(objective: number): number {
  return Number((1 - objective).toPrecision(10));
}
