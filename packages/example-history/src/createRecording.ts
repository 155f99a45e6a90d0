import { moment } from './moments';
import { FLOWS, INCIDENT } from './story/traffic';
import { WORKLOADS } from './story/workloads';
import { RecordedGauge, RecordingLine } from './telemetry/Recording';
import { HEAD, SLOTS } from './telemetry/Slots';
import { tellFlow } from './telemetry/tellFlow';
import { tellWorkload } from './telemetry/tellWorkload';

/** Flows that staging has too: a tester walks from the shop to the payment. */
const TESTED = [
  'web/storefront',
  'commerce/checkout',
  'retail/orders',
  'payments/charge',
];

/** Thirty days of Fernhill's metrics, up to where its history ends. */
export function createRecording(): RecordingLine[] {
  return [
    HEAD,
    ...FLOWS.flatMap(flow => tellFlow(flow, 'production')),
    ...FLOWS.filter(
      ({ to, refused }) => TESTED.includes(to) && !refused,
    ).flatMap(flow => tellFlow(flow, 'staging')),
    ...WORKLOADS.flatMap(workload => tellWorkload(workload, 'production')),
    ...WORKLOADS.filter(({ subject }) => TESTED.includes(subject)).flatMap(
      workload => tellWorkload(workload, 'staging'),
    ),
    ...alerts(),
  ];
}

/** The alerts that the objective of the incident's service raised meanwhile. */
function alerts(): RecordedGauge[] {
  const [sector, service] = INCIDENT.subject.split('/');
  const from = moment(INCIDENT.from).getTime() + 4 * 60_000;
  const until = moment(INCIDENT.until).getTime() + 10 * 60_000;
  return ['ErrorBudgetBurn', 'LatencyBudgetBurn'].map(alertname => ({
    type: 'gauge',
    name: 'ALERTS',
    labels: {
      alertname,
      alertstate: 'firing',
      severity: 'page',
      service,
      namespace: `${sector}-production`,
      window: '1h',
      ...(alertname === 'LatencyBudgetBurn' ? { quantile: 'p99' } : {}),
    },
    values: SLOTS.map(({ start }) =>
      start.getTime() >= from && start.getTime() < until ? 1 : null,
    ),
  }));
}
