import { ActivityEntry } from '@ridgeway/plugin-platform-common';
import { ledgerMarkers } from './ledgerMarkers';

const entry = (type: string, more: Partial<ActivityEntry> = {}) => ({
  position: 1,
  at: '2026-11-20T12:00:00.000Z',
  type,
  actor: 'user:default/ana',
  subject: 'shop/cart',
  summary: 'changed the intent',
  ...more,
});
const link = { to: 'commit', commit: 'abc', path: 'x.yaml' } as const;

describe('ledgerMarkers', () => {
  it('tells changes by the first line of what was said about them', () => {
    expect(
      ledgerMarkers([
        entry('intent.committed', { detail: 'Add a replica\n\nWhy', link }),
        entry('service.running', { summary: 'ran in production' }),
        entry('request.granted'),
      ]),
    ).toEqual([
      {
        at: '2026-11-20T12:00:00.000Z',
        kind: 'intent',
        title: 'Add a replica',
        commit: 'abc',
      },
      {
        at: '2026-11-20T12:00:00.000Z',
        kind: 'running',
        title: 'Ran in production',
      },
    ]);
  });

  it('tells a migration once, and not as a change too', () => {
    const kinds = ledgerMarkers([
      entry('intent.committed', { link }),
      entry('intent.migrated', { link }),
    ]).map(({ kind }) => kind);
    expect(kinds).toEqual(['migration']);
  });
});
