import { Measured, Objective } from './Objective';
import { requestRate } from './traffic';

const REQUESTS = 'istio_requests_total';

/** So many percent of requests are answered without an error of the server. */
export function availabilityObjective(
  measured: Measured,
  percent: number,
): Objective {
  const errors = requestRate(REQUESTS, measured, 'response_code=~"5.."');
  const all = requestRate(REQUESTS, measured);
  return {
    alert: 'ErrorBudgetBurn',
    field: 'availability',
    labels: { ...measured },
    recording: 'service:slo_errors_per_request:ratio_rate',
    budget: (100 - percent) / 100,
    badShare: window => `${errors(window)} / ${all(window)}`,
    bad: 'fail',
  };
}
