import {
  EscapeHatchView,
  FeatureDecision,
  FieldRow,
  Figure,
  HatchItem,
  HatchPattern,
  InsightHead,
  SeriesView,
  Unit,
} from '@ridgeway/plugin-insights-common';
import { RequestSummary } from '@ridgeway/plugin-platform-common';

export const HEAD: InsightHead = {
  asOf: '2026-11-21T18:00:00Z',
  from: '2026-08-23T00:00:00Z',
  to: '2026-11-21T00:00:00Z',
  example: false,
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

export const HATCHES: EscapeHatchView = {
  ...HEAD,
  notices: [
    {
      source: 'catalog',
      level: 'warning',
      message: 'The catalog was last read yesterday.',
    },
  ],
  figures: {
    share: figure(0.35, 'share', { target: 0.3 }),
    hatches: figure(2, 'count'),
    exceptions: figure(5, 'count'),
    expiring: figure(1, 'count'),
    expired: figure(1, 'count'),
    renewedTwice: figure(2, 'count'),
    age: figure(144_000, 'minutes'),
  },
  byGuardrail: [
    {
      key: 'restricted-pods',
      exceptions: 3,
      services: 3,
      teams: 2,
      expired: 1,
      renewedTwice: 1,
    },
    {
      key: 'spec.nodeSelector',
      exceptions: 2,
      services: 2,
      teams: 2,
      expired: 0,
      renewedTwice: 1,
    },
  ],
  byTeam: [
    {
      key: 'group:default/retail',
      exceptions: 4,
      services: 3,
      teams: 1,
      expired: 1,
      renewedTwice: 2,
    },
    {
      key: '',
      exceptions: 1,
      services: 1,
      teams: 1,
      expired: 0,
      renewedTwice: 0,
    },
  ],
  byAge: [
    { label: 'Up to 30 days', count: 1 },
    { label: 'More than a year', count: 4 },
  ],
};

export const SHARE: SeriesView = {
  ...HEAD,
  metric: 'escape-hatches',
  unit: 'share',
  definition: 'Services on a hatch or an exception.',
  points: [
    { at: '2026-10-01', value: 0.3, n: 38 },
    { at: '2026-11-01', value: 0.35, n: 40 },
  ],
  targets: [],
};

export const PATTERN: HatchPattern = {
  id: 'field:spec.nodeSelector',
  kind: 'field',
  leaves: 'spec.nodeSelector',
  teams: ['group:default/retail', 'group:default/web'],
  services: ['retail/search', 'web/newsletter'],
  share: figure(0.125, 'share', { target: 0.2 }),
  exceptions: ['retail/search-on-fast-disks', 'web/newsletter-disks'],
  renewals: 3,
  reasons: ['Fast disks', 'The index', 'Latency', 'An old one'].map(
    (reason, index) => ({ exception: `retail/${index}`, reason }),
  ),
  since: '2025-06-01T00:00:00Z',
  candidate: true,
};

export const SINGLE: HatchPattern = {
  ...PATTERN,
  id: 'guardrail:own-identity',
  kind: 'guardrail',
  leaves: 'own-identity',
  teams: ['group:default/payments'],
  services: ['payments/ledger'],
  exceptions: ['payments/ledger-token'],
  renewals: 0,
  reasons: [{ exception: 'payments/ledger-token', reason: 'A vendor' }],
  candidate: false,
};

export const DECISION: FeatureDecision = {
  request: 'r1',
  title: 'Name a class of disk',
  outcome: 'no',
  reason: 'One team',
  alternative: 'The exception',
  decidedAt: '2026-03-01T10:00:00Z',
  decidedBy: 'user:default/pat',
  evidence: {
    teams: ['group:default/retail'],
    services: ['retail/search'],
    share: 0.05,
    retires: [],
    leaksInfrastructure: true,
  },
  pattern: 'field:spec.nodeSelector',
  example: false,
};

export const ITEM: HatchItem = {
  exception: 'retail/search-on-fast-disks',
  subject: 'retail/search',
  owner: 'group:default/retail',
  kind: 'Service',
  leaves: 'spec.nodeSelector',
  grantedAt: '2026-10-01T00:00:00Z',
  expires: '2026-12-01',
  renewals: 2,
  state: 'expiring',
  example: false,
};

export function field(path: string, changes: Partial<FieldRow> = {}): FieldRow {
  return {
    kind: 'Service',
    version: 'ridgeway.dev/v1',
    path,
    required: false,
    use: figure(0.05, 'share'),
    changed: figure(1, 'share'),
    teams: ['group:default/retail'],
    band: 'remove',
    ...changes,
  };
}

/** The request that was decided, as somebody sees it who may read it. */
export const REQUEST: RequestSummary = {
  id: DECISION.request,
  kind: 'feature',
  subject: 'retail/search',
  object: DECISION.title,
  reason: 'The index',
  state: 'declined',
  title: `${DECISION.title} (retail/search)`,
  owner: 'group:default/platform',
  requestedBy: 'user:default/tom',
  createdAt: '2026-02-01T10:00:00Z',
  comments: 0,
  safe: false,
  mayDecide: false,
  example: false,
};
