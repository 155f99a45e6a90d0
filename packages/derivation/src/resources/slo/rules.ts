import { promqlSelector } from '../../text/promql';
import { decimal } from './latency';
import { Objective } from './Objective';

/** A rule of Prometheus that records the share of bad requests. */
export interface RecordingRule {
  record: string;
  expr: string;
  labels: Record<string, string>;
}

/** An alerting rule of Prometheus. */
export interface AlertRule {
  alert: string;
  expr: string;
  labels: Record<string, string>;
  annotations: Record<string, string>;
}

/**
 * Windows and factors of multi-window, multi-burn-rate alerts for a budget of 30 days
 * (Site Reliability Workbook, chapter 5, table 5-8): 2 % of the budget in an hour, 5 % in six
 * hours, 10 % in a day or in three.
 */
export const BURN_RATES = [
  { factor: 14.4, long: '1h', short: '5m', severity: 'page' },
  { factor: 6, long: '6h', short: '30m', severity: 'page' },
  { factor: 3, long: '1d', short: '2h', severity: 'ticket' },
  { factor: 1, long: '3d', short: '6h', severity: 'ticket' },
] as const;

/**
 * Alerts on how fast the error budget of an objective burns, after the recordings that they read:
 * each window is computed once, and dashboards can show it. A rate that would need more bad
 * requests than there are requests cannot be reached, so it has no alert.
 */
export function burnRateRules(
  objective: Objective,
): Array<RecordingRule | AlertRule> {
  const reachable = BURN_RATES.filter(
    ({ factor }) => factor * objective.budget < 1,
  );
  const windows = new Set(
    reachable.flatMap(({ short, long }) => [short, long]),
  );
  return [
    ...[...windows].map(window => ({
      record: `${objective.recording}${window}`,
      expr: objective.badShare(window),
      labels: objective.labels,
    })),
    ...alertsOn(objective, reachable),
  ];
}

function alertsOn(
  { alert, recording, labels, budget, bad }: Objective,
  burnRates: ReadonlyArray<(typeof BURN_RATES)[number]>,
): AlertRule[] {
  const { service, namespace } = labels;
  const selector = promqlSelector(labels);
  const share = decimal(budget);
  const percent = decimal(budget * 100);
  return burnRates.map(({ factor, long, short, severity }) => ({
    alert,
    expr: [long, short]
      .map(
        window => `${recording}${window}${selector} > (${factor} * ${share})`,
      )
      .join(' and '),
    labels: { severity, ...labels, window: long },
    annotations: {
      summary: `${service} in ${namespace} burns its error budget ${factor} times too fast`,
      description: `Of the ${percent} percent of requests that may ${bad}, more than ${factor} times as many did during the last ${long}, and still do.`,
    },
  }));
}
