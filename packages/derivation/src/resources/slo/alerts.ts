import { ServiceSpec } from '@ridgeway/intent';
import { sortedEntries } from '../../text/compare';

type Slo = NonNullable<NonNullable<ServiceSpec['telemetry']>['slo']>;

/** An alerting rule of Prometheus. */
export interface AlertRule {
  alert: string;
  expr: string;
  for?: string;
  labels: Record<string, string>;
  annotations: Record<string, string>;
}

/**
 * Windows and factors of multi-window, multi-burn-rate alerts for a budget of 30 days
 * (Site Reliability Workbook, chapter 5, table 5-8): 2 % of the budget in an hour, 5 % in six
 * hours, 10 % in a day or in three.
 */
const BURN_RATES = [
  { factor: 14.4, long: '1h', short: '5m', severity: 'page' },
  { factor: 6, long: '6h', short: '30m', severity: 'page' },
  { factor: 3, long: '1d', short: '2h', severity: 'ticket' },
  { factor: 1, long: '3d', short: '6h', severity: 'ticket' },
] as const;

/** Alerts on how fast the error budget of an availability objective burns. */
export function burnRateAlerts(
  service: string,
  namespace: string,
  availability: Slo['availability'],
): AlertRule[] {
  if (availability === undefined) {
    return [];
  }
  const budget = decimal((100 - availability) / 100);
  return BURN_RATES.map(({ factor, long, short, severity }) => ({
    alert: 'ErrorBudgetBurn',
    expr: [long, short]
      .map(
        window =>
          `(${errorRatio(
            service,
            namespace,
            window,
          )}) > (${factor} * ${budget})`,
      )
      .join(' and '),
    labels: { severity, service, namespace, window: long },
    annotations: {
      summary: `${service} in ${namespace} burns its error budget ${factor} times too fast`,
      description: `More than ${factor} times the ${decimal(
        100 - availability,
      )} percent of requests that may fail have failed during the last ${long}, and still do.`,
    },
  }));
}

/** Alerts on quantiles of latency. */
export function latencyAlerts(
  service: string,
  namespace: string,
  latency: Slo['latency'],
): AlertRule[] {
  return sortedEntries(latency).flatMap(([quantile, limit]) => {
    if (limit === undefined) {
      return [];
    }
    const share = decimal(Number(quantile.slice(1)) / 100);
    return [
      {
        alert: 'LatencyObjectiveMissed',
        expr: `histogram_quantile(${share}, sum by (le) (rate(istio_request_duration_milliseconds_bucket{${selector(
          service,
          namespace,
        )}}[5m]))) > ${milliseconds(limit)}`,
        for: '10m',
        labels: { severity: 'ticket', service, namespace, quantile },
        annotations: {
          summary: `${service} in ${namespace} is slower than promised`,
          description: `The ${quantile} of latency has been above ${limit} for ten minutes.`,
        },
      },
    ];
  });
}

function errorRatio(
  service: string,
  namespace: string,
  window: string,
): string {
  const all = selector(service, namespace);
  return (
    `sum(rate(istio_requests_total{${all},response_code=~"5.."}[${window}])) / ` +
    `sum(rate(istio_requests_total{${all}}[${window}]))`
  );
}

/** Names are DNS labels, so nothing in them needs escaping in a PromQL string. */
function selector(service: string, namespace: string): string {
  return `reporter="destination",destination_workload="${service}",destination_workload_namespace="${namespace}"`;
}

const UNITS: Record<string, number> = {
  ms: 1,
  s: 1e3,
  m: 60e3,
  h: 3600e3,
  d: 86400e3,
};

function milliseconds(duration: string): number {
  const match = /^([0-9]+)([a-z]+)$/.exec(duration);
  return match ? Number(match[1]) * (UNITS[match[2]] ?? 1) : 0;
}

/** Removes what binary floating point adds to a decimal fraction. */
function decimal(value: number): string {
  return String(Number(value.toPrecision(10)));
}
