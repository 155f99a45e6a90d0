/** A sector of the story. */
export interface SectorStory {
  name: string;
  owner: string;
  since: string;
  by: string;
  /** Day on which it was removed. */
  until?: string;
}

/** Commerce went first; stores ended with the team that owned it. */
export const SECTORS: readonly SectorStory[] = [
  { name: 'commerce', owner: 'commerce', since: '2025-01-13', by: 'pat' },
  { name: 'retail', owner: 'retail', since: '2025-03-03', by: 'pat' },
  { name: 'web', owner: 'web', since: '2025-04-22', by: 'sam' },
  {
    name: 'stores',
    owner: 'store-systems',
    since: '2025-10-06',
    by: 'una',
    until: '2026-04-24',
  },
  { name: 'payments', owner: 'payments', since: '2025-12-01', by: 'lee' },
];
