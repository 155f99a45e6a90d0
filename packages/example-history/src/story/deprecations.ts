/** Something that goes away. */
export interface DeprecationStory {
  id: string;
  drafted: { at: string; by: string };
  announced?: { at: string; by: string };
  /** Who is still affected in the end, and why; everybody else is in story/versions.ts. */
  left: ReadonlyArray<{
    subject: string;
    class: 'automatic' | 'assisted' | 'blocked';
    effortMinutes: number;
    reasons: readonly string[];
  }>;
  /** Days before the deadline on which teams were reminded; the first one is the announcement. */
  reminders: readonly number[];
  snoozed?: {
    at: string;
    team: string;
    by: string;
    until: string;
    reason: string;
  };
}

/** What platform/deprecations of the example world holds, and how it got there. */
export const DEPRECATIONS: readonly DeprecationStory[] = [
  {
    id: 'service-v1alpha1',
    drafted: { at: '2026-08-24T10:00', by: 'pat' },
    announced: { at: '2026-09-07T09:00', by: 'pat' },
    left: [
      {
        subject: 'web/newsletter',
        class: 'blocked',
        effortMinutes: 250,
        reasons: [
          'Who calls this service, and what does it call? Nothing can stay open to everybody.',
        ],
      },
    ],
    reminders: [90, 60, 30],
    snoozed: {
      at: '2026-11-09T16:20',
      team: 'group:default/web',
      by: 'mia',
      until: '2026-11-28',
      reason: 'No changes to the shop until the winter sale is over.',
    },
  },
  {
    id: 'service-v1beta1',
    drafted: { at: '2026-10-19T14:00', by: 'sam' },
    announced: { at: '2026-11-02T09:00', by: 'sam' },
    left: [
      {
        subject: 'commerce/prices',
        class: 'automatic',
        effortMinutes: 5,
        reasons: [],
      },
      {
        subject: 'web/account',
        class: 'assisted',
        effortMinutes: 33,
        reasons: [
          'The wildcard * lets every service of the mesh call this one.',
        ],
      },
    ],
    reminders: [120],
  },
  {
    id: 'topics',
    drafted: { at: '2026-11-16T13:00', by: 'sam' },
    left: [],
    reminders: [],
  },
];
