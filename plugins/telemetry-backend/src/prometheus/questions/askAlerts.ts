import { AlertView } from '@ridgeway/plugin-telemetry-common';
import {
  SourceOptions,
  Window,
  Workload,
} from '@ridgeway/plugin-telemetry-node';
import { is, series } from '../../promql/PromQl';
import { firingSpells } from '../alerts/firingSpells';
import { isAlertOf } from '../alerts/isAlertOf';
import { ActiveAlert } from '../answers';
import { Server } from '../Server';

/** Alerts that Ridgeway derives rules for. */
const DERIVED = ['ErrorBudgetBurn', 'LatencyBudgetBurn'];

/** Alerts of a workload that are active, or fired in the window, by two questions. */
export async function askAlerts(
  { api, config }: Server,
  workload: Workload,
  window: Window,
  options: SourceOptions,
): Promise<AlertView[]> {
  const fired = series('ALERTS', [
    is('namespace', workload.namespace),
    is('alertstate', 'firing'),
  ]);
  const [active, past] = await Promise.all([
    api.alerts(options),
    api.matrix(fired, window, options),
  ]);
  const current = active
    .filter(({ labels }) => isAlertOf(labels, workload))
    .map(alert => currentView(alert, window, config.externalUrl));
  const spells = firingSpells(
    past.filter(({ metric }) => isAlertOf(metric, workload)),
    { step: window.step, end: window.to.getTime() / 1000 },
  );
  return [
    ...current,
    ...spells.flatMap(({ labels, since, until }) =>
      until === undefined
        ? []
        : [resolvedView(labels, since, until, config.externalUrl)],
    ),
  ].sort((a, b) => b.since.localeCompare(a.since));
}

function currentView(
  { labels, annotations = {}, state, activeAt }: ActiveAlert,
  { to }: Window,
  externalUrl: string | undefined,
): AlertView {
  const name = labels.alertname ?? 'Alert';
  return {
    ...about(labels, externalUrl),
    state: state === 'firing' ? 'firing' : 'pending',
    summary:
      annotations.summary ??
      annotations.message ??
      annotations.description ??
      name,
    since: momentOf(activeAt) ?? to.toISOString(),
    runbookUrl: pageOf(annotations.runbook_url),
  };
}

/** Prometheus tells moments to the nanosecond. */
function momentOf(text: string | undefined): string | undefined {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** Whoever writes rules writes annotations: only what a browser may open is a page. */
function pageOf(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\//i.test(address)
    ? address
    : undefined;
}

function resolvedView(
  labels: Record<string, string>,
  since: number,
  until: number,
  externalUrl: string | undefined,
): AlertView {
  return {
    ...about(labels, externalUrl),
    state: 'resolved',
    summary: `${labels.alertname ?? 'The alert'} fired and is over`,
    since: new Date(since * 1000).toISOString(),
    until: new Date(until * 1000).toISOString(),
  };
}

function about(
  all: Record<string, string>,
  externalUrl: string | undefined,
): Pick<AlertView, 'name' | 'severity' | 'labels' | 'derived' | 'url'> {
  const { __name__, alertname = 'Alert', alertstate, ...labels } = all;
  return {
    name: alertname,
    severity: labels.severity,
    labels,
    derived:
      DERIVED.includes(alertname) &&
      labels.service !== undefined &&
      labels.window !== undefined,
    url: externalUrl === undefined ? undefined : `${externalUrl}/alerts`,
  };
}
