import { promqlString } from '../../text/promql';
import { Measured } from './Objective';

/**
 * PromQL, by window, of the requests per second that a service was sent, as its own proxies count them: what
 * callers sent and what reached nobody is the callers' affair.
 *
 * @param metric - a counter of Istio's
 * @param matchers - more of the selector, for example `response_code=~"5.."`
 */
export function requestRate(
  metric: string,
  { service, namespace }: Measured,
  ...matchers: string[]
): (window: string) => string {
  const selector = [
    'reporter="destination"',
    `destination_workload=${promqlString(service)}`,
    `destination_workload_namespace=${promqlString(namespace)}`,
    ...matchers,
  ].join(',');
  return window => `sum(rate(${metric}{${selector}}[${window}]))`;
}
