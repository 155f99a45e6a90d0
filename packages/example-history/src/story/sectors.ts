/** A sector of the story. */
export interface SectorStory {
  name: string;
  owner: string;
  since: string;
  by: string;
  /** Days on which its document was changed. */
  changes: readonly string[];
  /** Day on which it was removed. */
  until?: string;
}

/** Commerce went first; stores ended with the team that owned it. */
export const SECTORS: readonly SectorStory[] = [
  {
    name: 'commerce',
    owner: 'commerce',
    since: '2025-01-13',
    by: 'pat',
    changes: ['2025-05-06', '2025-11-03', '2026-03-12'],
  },
  {
    name: 'retail',
    owner: 'retail',
    since: '2025-03-03',
    by: 'pat',
    changes: ['2025-06-17', '2025-11-10', '2026-05-11'],
  },
  {
    name: 'web',
    owner: 'web',
    since: '2025-04-22',
    by: 'sam',
    changes: ['2025-10-20', '2026-04-08'],
  },
  {
    name: 'stores',
    owner: 'store-systems',
    since: '2025-10-06',
    by: 'una',
    changes: ['2025-11-05'],
    until: '2026-04-24',
  },
  {
    name: 'payments',
    owner: 'payments',
    since: '2025-12-01',
    by: 'lee',
    changes: ['2026-01-19', '2026-03-09', '2026-06-02'],
  },
  {
    name: 'platform',
    owner: 'platform',
    since: '2026-03-16',
    by: 'sam',
    changes: [],
  },
];
