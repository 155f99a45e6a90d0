import {
  DeprecationInsight,
  DeprecationRow,
  DeprecationsView,
  Figure,
  InsightHead,
  Unit,
} from '@ridgeway/plugin-insights-common';
import {
  DeprecationView,
  MigrationCandidate,
  MigrationView,
} from '@ridgeway/plugin-platform-common';

export const HEAD: InsightHead = {
  asOf: '2026-11-21T18:00:00Z',
  from: '2026-08-23T00:00:00Z',
  to: '2026-11-21T00:00:00Z',
  example: false,
  notices: [],
};

/** A figure that was measured on 40 cases. */
export function figure(value: number | null, unit: Unit): Figure {
  return {
    value,
    unit,
    n: value === null ? 0 : 40,
    asOf: HEAD.asOf,
    definition: 'How it is measured.',
  };
}

export const ROW: DeprecationRow = {
  id: 'service-v1alpha1',
  title: 'Version v1alpha1 of Service',
  of: 'version:ridgeway.dev/v1alpha1',
  phase: 'in-progress',
  owner: 'group:default/platform',
  contact: '#platform-help',
  announced: '2026-10-01',
  deadline: '2026-12-30',
  total: 200,
  done: 180,
  left: 20,
  byClass: { automatic: 12, assisted: 5, blocked: 3 },
  effort: 930,
  teams: [
    'group:default/payments',
    'group:default/retail',
    'group:default/web',
  ],
  forecast: '2027-01-10',
  example: false,
};

export const DONE_ROW: DeprecationRow = {
  ...ROW,
  id: 'redis',
  title: 'Resources of type redis',
  of: 'resource-type:redis',
  phase: 'done',
  total: 4,
  done: 4,
  left: 0,
  byClass: { automatic: 0, assisted: 0, blocked: 0 },
  effort: 0,
  teams: [],
  forecast: undefined,
};

export const DEPRECATIONS: DeprecationsView = {
  ...HEAD,
  figures: {
    current: figure(0.9, 'share'),
    affected: figure(20, 'count'),
    blocked: figure(3, 'count'),
    effort: figure(930, 'effort'),
    overdue: figure(0, 'count'),
  },
  versions: [
    { version: 'ridgeway.dev/v1', services: 180, share: 0.9, teams: 12 },
    { version: 'ridgeway.dev/v1alpha1', services: 20, share: 0.1, teams: 3 },
  ],
  months: [
    {
      at: '2026-10-31',
      versions: { 'ridgeway.dev/v1': 120, 'ridgeway.dev/v1alpha1': 80 },
    },
    {
      at: '2026-11-21',
      versions: { 'ridgeway.dev/v1': 180, 'ridgeway.dev/v1alpha1': 20 },
    },
  ],
  items: [ROW, DONE_ROW],
};

export const DEPRECATION_INSIGHT: DeprecationInsight = {
  ...HEAD,
  deprecation: ROW,
  burnDown: [
    { at: '2026-11-20', left: 24, total: 200 },
    { at: '2026-11-21', left: 20, total: 200 },
  ],
  forecast: {
    method: 'A straight line through the last 90 days.',
    points: [{ at: '2027-01-10', value: 0, low: 0, high: 6 }],
    reaches: {},
  },
  holdouts: [
    {
      team: 'group:default/payments',
      left: 12,
      done: 3,
      byClass: { automatic: 9, assisted: 0, blocked: 3 },
      effort: 765,
      reasons: [{ reason: 'nodeSelector has no equivalent', services: 3 }],
      remindedAt: '2026-11-16T08:00:00Z',
      escalatedAt: '2026-11-16T08:00:00Z',
    },
    {
      team: 'group:default/web',
      left: 3,
      done: 0,
      byClass: { automatic: 3, assisted: 0, blocked: 0 },
      effort: 15,
      reasons: [],
      snoozed: { until: '2026-12-01', reason: 'Freeze until the sale' },
    },
  ],
  subjects: [
    {
      subject: 'web/shop',
      team: 'group:default/web',
      state: 'done',
      class: 'automatic',
      effort: 5,
      reasons: [],
      since: '2026-10-01',
      doneAt: '2026-11-02',
    },
  ],
  nudges: [],
};

export const DEPRECATION: DeprecationView = {
  id: ROW.id,
  title: ROW.title,
  of: { version: 'ridgeway.dev/v1alpha1' },
  state: 'in-progress',
  owner: ROW.owner,
  contact: ROW.contact,
  announced: ROW.announced,
  deadline: ROW.deadline,
  affected: 2,
  total: 200,
  byClass: { automatic: 1, assisted: 0, blocked: 1 },
  effort: 245,
  spec: {
    of: { version: 'ridgeway.dev/v1alpha1' },
    title: ROW.title,
    reason: 'Its wildcards cannot be judged by callers',
    replacement: 'ridgeway.dev/v1; ridgeway migrate writes it',
    owner: ROW.owner,
    contact: ROW.contact,
    announced: ROW.announced,
    notice: 90,
  },
  path: 'platform/deprecations/service-v1alpha1.yaml',
  head: 'c0ffee',
  subjects: [
    {
      subject: 'payments/ledger',
      owner: 'group:default/payments',
      class: 'blocked',
      effort: 240,
      steps: ['Decide what becomes of nodeSelector'],
      reasons: ['nodeSelector has no equivalent'],
      deadline: ROW.deadline,
      stopped: false,
    },
    {
      subject: 'web/blog',
      owner: 'group:default/web',
      class: 'automatic',
      effort: 5,
      steps: [],
      reasons: [],
      deadline: '2100-01-31',
      extension: {
        until: '2100-01-31',
        reason: 'The vendor ships in January',
        grantedBy: 'user:default/pat',
      },
      stopped: false,
    },
  ],
  snoozes: [],
  nudges: [
    {
      at: '2026-11-16T08:00:00Z',
      team: 'group:default/payments',
      step: 30,
      escalated: true,
      services: 12,
    },
  ],
  may: {
    manage: { allowed: true },
    enforce: { allowed: false, why: 'The deadline is not over yet.' },
  },
};

export const CANDIDATE: MigrationCandidate = {
  sector: 'web',
  name: 'blog',
  owner: 'group:default/web',
  version: 'ridgeway.dev/v1alpha1',
  example: false,
  class: 'automatic',
  effort: 5,
  notes: [],
  mayChange: true,
};

export const MIGRATION: MigrationView = {
  subject: 'web/blog',
  owner: 'group:default/web',
  report: {
    file: 'sectors/web/blog.yaml',
    subject: 'web/blog',
    from: 'ridgeway.dev/v1alpha1',
    to: 'ridgeway.dev/v1',
    class: 'automatic',
    steps: [],
    effort: 5,
    text: 'apiVersion: ridgeway.dev/v1\n',
  },
  intent: {
    path: 'sectors/web/blog.yaml',
    text: 'apiVersion: ridgeway.dev/v1alpha1\n',
    head: 'c0ffee',
  },
  resources: [],
  deprecations: [],
  mayChange: true,
};
