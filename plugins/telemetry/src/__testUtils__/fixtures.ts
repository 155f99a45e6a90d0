import { Entity } from '@backstage/catalog-model';
import {
  AlertsView,
  ObjectivesView,
  ServiceTelemetry,
  Signal,
  SignalsView,
  TelemetryOverview,
  TrafficView,
} from '@ridgeway/plugin-telemetry-common';

/** The catalog's entity of service commerce/checkout. */
export const checkoutEntity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'checkout',
    namespace: 'commerce',
    annotations: { 'ridgeway.dev/service': 'commerce/checkout' },
  },
  spec: { type: 'service', owner: 'group:default/commerce' },
};

const head = {
  subject: 'commerce/checkout',
  environment: 'production',
  from: '2026-11-21T10:00:00.000Z',
  to: '2026-11-21T11:00:00.000Z',
  asOf: '2026-11-21T11:00:00.000Z',
  origin: { source: 'prometheus', label: 'Prometheus at metrics.example' },
  findings: [],
};

function minute(offset: number): string {
  return new Date(Date.parse(head.from) + offset * 60_000).toISOString();
}

/** A signal whose values are a minute apart; null where nothing was measured. */
export function signal(
  unit: Signal['unit'],
  values: Array<number | null>,
  change: Partial<Signal> = {},
): Signal {
  return {
    unit,
    value: values.at(-1) ?? null,
    points: values.map((value, index) => ({ at: minute(index), value })),
    convention: 'istio',
    definition: `What is measured in ${unit}.`,
    ...change,
  };
}

/** Golden signals of commerce/checkout, with a gap in the middle. */
export const signals: SignalsView = {
  ...head,
  step: 60,
  rate: signal('per-second', [10, 12, null, 12.4], {
    definition: 'Requests that reached the service, per second.',
  }),
  errors: signal('share', [0, 0.002, null, 0.0012]),
  latency: {
    p50: signal('seconds', [0.02, 0.021, null, 0.024]),
    p95: signal('seconds', [0.09, 0.1, null, 0.12]),
    p99: signal('seconds', [0.2, 0.21, null, 0.24]),
  },
  saturation: {
    cpu: signal('share', [0.3, 0.4, null, 0.42], { convention: 'kubernetes' }),
    memory: signal('share', [0.7, 0.7, null, 0.71], {
      convention: 'kubernetes',
    }),
  },
  restarts: 2,
  egressDenied: 14,
  markers: [
    {
      at: minute(40),
      until: minute(50),
      kind: 'alert',
      title: 'CheckoutAvailabilityBurn',
    },
    {
      at: minute(5),
      kind: 'intent',
      title: 'Replicas from 2 to 3',
      commit: 'c0ffee0123456789',
    },
  ],
  links: [
    { kind: 'logs', title: 'Logs', url: 'https://logs.example/checkout' },
  ],
};

/** Signals of a service that nobody measures. */
export const unmeasured: SignalsView = {
  ...signals,
  origin: undefined,
  rate: signal('per-second', [], { convention: undefined }),
  errors: signal('share', [], { convention: undefined }),
  latency: {
    p50: signal('seconds', [], { convention: undefined }),
    p95: signal('seconds', [], { convention: undefined }),
    p99: signal('seconds', [], { convention: undefined }),
  },
  saturation: {
    cpu: signal('share', [], { convention: undefined }),
    memory: signal('share', [], { convention: undefined }),
  },
  restarts: undefined,
  egressDenied: undefined,
  markers: [],
  links: [],
  findings: [
    {
      reason: 'NoSource',
      level: 'info',
      message: 'No source of telemetry is connected for production.',
      steps: ['Name a Prometheus under ridgeway.telemetry.prometheus.'],
      docs: 'how-to/connect-prometheus',
    },
  ],
};

/** One objective that is overspent, and one without traffic. */
export const objectives: ObjectivesView = {
  ...head,
  days: 30,
  objectives: [
    {
      id: 'availability',
      title: '99.9 % of requests succeed',
      objective: 0.999,
      attained: 0.9988,
      requests: 100_000,
      budget: { allowed: 100, spent: 120, left: -0.2 },
      burn: [
        { window: '1h', rate: 15.2, threshold: 14.4, severity: 'page' },
        { window: '6h', rate: 2, threshold: 6, severity: 'page' },
        { window: '3d', rate: null, threshold: 1, severity: 'ticket' },
      ],
      points: signal('share', [1, 0.4, -0.2]).points,
      state: 'missed',
    },
    {
      id: 'latency-p99',
      title: '99 % of requests take less than 300 ms',
      objective: 0.99,
      threshold: 0.3,
      attained: null,
      requests: null,
      budget: { allowed: null, spent: null, left: null },
      burn: [],
      points: [],
      state: 'no-traffic',
    },
  ],
};

/** An alert that fires and one that is over. */
export const alerts: AlertsView = {
  ...head,
  items: [
    {
      name: 'CheckoutAvailabilityBurn',
      state: 'firing',
      severity: 'page',
      summary: 'The error budget burns 15 times too fast',
      since: minute(40),
      labels: { service: 'checkout' },
      derived: true,
      runbookUrl: 'https://runbooks.example/burn',
    },
    {
      name: 'CheckoutRestarts',
      state: 'resolved',
      summary: 'A container restarts',
      since: minute(10),
      until: minute(20),
      labels: {},
      derived: false,
    },
  ],
};

/** A call that both sides agree on, one that nobody declared, and one from elsewhere. */
export const traffic: TrafficView = {
  ...head,
  inbound: [
    {
      caller: 'web/storefront',
      callee: 'commerce/checkout',
      environment: 'production',
      rate: 8.2,
      errors: 0,
      state: 'agreed',
    },
    {
      caller: 'batch/nightly',
      callee: 'commerce/checkout',
      environment: 'production',
      rate: null,
      errors: null,
      tcp: { opened: 0, bytes: 64 },
      state: 'undeclared',
    },
  ],
  outbound: [
    {
      caller: 'commerce/checkout',
      callee: 'retail/inventory',
      environment: 'production',
      rate: null,
      errors: null,
      state: 'unused',
    },
  ],
};

/** A service in the overview. */
export function serviceTelemetry(
  change: Partial<ServiceTelemetry> = {},
): ServiceTelemetry {
  return {
    subject: 'commerce/checkout',
    owner: 'group:default/commerce',
    environment: 'production',
    rate: 12.4,
    errors: 0.0012,
    p99: 0.24,
    cpu: 0.42,
    memory: 0.71,
    alerts: 1,
    slo: { state: 'missed', budgetLeft: -0.2 },
    undeclared: 1,
    state: 'observed',
    known: { signals: true, alerts: true, undeclared: true },
    findings: [],
    ...change,
  };
}

/** Two services, one of which nobody measures. */
export const overview: TelemetryOverview = {
  items: [
    serviceTelemetry(),
    serviceTelemetry({
      subject: 'commerce/newsletter',
      rate: null,
      errors: null,
      p99: null,
      cpu: null,
      memory: null,
      alerts: 0,
      slo: undefined,
      undeclared: 0,
      state: 'not-observed',
      findings: [
        {
          reason: 'NoMetrics',
          level: 'warning',
          message: 'Nothing is scraped from commerce/newsletter.',
          steps: ['Set spec.telemetry.port.'],
        },
      ],
    }),
  ],
  totalItems: 2,
  asOf: head.asOf,
  from: head.from,
  to: head.to,
  origins: [head.origin],
  findings: [],
  totals: {
    ...{ services: 2, observed: 1, alerts: 1, undeclared: 1 },
    known: { alerts: 2, undeclared: 2 },
    unknown: { alerts: 0, undeclared: 0 },
  },
};
