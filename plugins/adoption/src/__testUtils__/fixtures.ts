import {
  AdoptionView,
  FailureRow,
  Figure,
  FunnelView,
  InsightHead,
  SeriesMetric,
  SeriesView,
  SupportView,
  Unit,
} from '@ridgeway/plugin-insights-common';
import {
  createInsightsMock,
  InsightsMock,
} from '@ridgeway/plugin-insights-common/testUtils';

export const HEAD: InsightHead = {
  asOf: '2026-11-21T18:00:00Z',
  from: '2026-08-23T00:00:00Z',
  to: '2026-11-21T00:00:00Z',
  example: true,
  notices: [],
};

/** A figure that was measured on 40 cases. */
export function figure(
  value: number | null,
  unit: Unit,
  changes: Partial<Figure> = {},
): Figure {
  return {
    value,
    unit,
    n: value === null ? 0 : 40,
    asOf: HEAD.asOf,
    definition: 'How it is measured.',
    ...changes,
  };
}

export function adoptionView(
  changes: Partial<AdoptionView> = {},
): AdoptionView {
  return {
    ...HEAD,
    figures: {
      adoption: figure(0.6, 'share', {
        target: 0.7,
        previous: {
          value: 0.5,
          n: 38,
          from: '2026-05-25T00:00:00Z',
          to: '2026-08-23T00:00:00Z',
        },
      }),
      onPlatform: figure(24, 'count'),
      offPlatform: figure(16, 'count'),
      stale: figure(3, 'count'),
      timeToRunning: figure(2880, 'minutes'),
      firstTry: figure(0.8, 'share'),
      timeToResolve: figure(90, 'minutes'),
      withoutPlatformTeam: figure(0.9, 'share'),
      supportPerService: figure(0.25, 'per-service-month'),
      escapeHatches: figure(null, 'share'),
    },
    targets: [
      {
        age: '12m',
        share: 0.6,
        due: '2025-11-21',
        reached: 0.5,
        state: 'missed',
      },
      { age: '24m', share: 0.9, due: '2027-11-21', state: 'ahead' },
    ],
    forecast: {
      method: 'A straight line through the last six full months.',
      reaches: { '24m': '2027-08-01' },
      points: [{ at: '2026-12-01', value: 0.62, low: 0.6, high: 0.64 }],
    },
    byTeam: [
      {
        key: 'group:default/payments',
        onPlatform: 10,
        stale: 2,
        offPlatform: 4,
        adoption: figure(0.71, 'share'),
      },
      {
        key: '',
        onPlatform: 0,
        stale: 0,
        offPlatform: 12,
        adoption: figure(0, 'share'),
      },
    ],
    bySector: [],
    byEnvironment: [],
    ...changes,
  };
}

export function seriesView(
  metric: SeriesMetric,
  changes: Partial<SeriesView> = {},
): SeriesView {
  return {
    ...HEAD,
    metric,
    unit: 'share',
    definition: 'How it is measured.',
    points: [
      { at: '2026-10-01', value: 0.5, n: 38 },
      { at: '2026-11-01', value: 0.6, n: 40 },
    ],
    targets: [],
    ...changes,
  };
}

export const FUNNEL: FunnelView = {
  ...HEAD,
  steps: [
    { id: 'sector', label: 'Sector', reached: figure(5, 'count') },
    {
      id: 'intent',
      label: 'First intent',
      reached: figure(24, 'count'),
      duration: figure(1500, 'minutes'),
    },
    {
      id: 'derived',
      label: 'Derived',
      reached: figure(18, 'count'),
      duration: figure(60, 'minutes'),
    },
    {
      id: 'running',
      label: 'Running',
      missing: 'No cluster is connected: add it to kubernetes.',
    },
  ],
};

export const FAILURES: FailureRow[] = [
  {
    reason: 'SecretAccessDenied',
    failures: 12,
    open: 2,
    services: 7,
    timeToResolve: figure(600, 'minutes'),
    selfResolved: figure(0.4, 'share'),
    pagesOpened: 5,
    requests: 6,
  },
];

export const SUPPORT: SupportView = {
  ...HEAD,
  figures: {
    perServiceMonth: figure(0.25, 'per-service-month'),
    firstResponse: figure(45, 'minutes'),
    withinTarget: figure(0.9, 'share'),
    open: figure(2, 'count'),
  },
  byPriority: [
    {
      priority: 'P1',
      requests: 4,
      open: 1,
      firstResponse: figure(45, 'minutes', { target: 60 }),
      withinTarget: figure(0.75, 'share'),
    },
  ],
  bySector: [{ sector: 'retail', requests: 4, services: 8 }],
  months: [{ at: '2026-10-01', P0: 0, P1: 4, P2: 2, P3: 1 }],
};

/** Insights that answer every page with the fixtures. */
export function createInsights(): InsightsMock {
  const insights = createInsightsMock();
  insights.getAdoption.mockResolvedValue(adoptionView());
  insights.getSeries.mockImplementation(async ({ metric }) =>
    seriesView(metric),
  );
  insights.getFunnel.mockResolvedValue(FUNNEL);
  insights.getFailures.mockResolvedValue({ ...HEAD, items: FAILURES });
  insights.getSupport.mockResolvedValue(SUPPORT);
  insights.getAdoptionServices.mockResolvedValue({
    items: [],
    totalItems: 0,
    asOf: HEAD.asOf,
  });
  return insights;
}
