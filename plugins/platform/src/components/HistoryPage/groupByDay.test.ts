import { ActivityEntry } from '@ridgeway/plugin-platform-common';
import { groupByDay } from './groupByDay';

const at = (position: number, day: string): ActivityEntry => ({
  position,
  at: `${day}T12:00:00.000Z`,
  type: 'intent.committed',
  actor: 'platform',
  subject: 'web',
  summary: 'changed it',
});

describe('groupByDay', () => {
  it('puts what happened on a day together, and keeps the order', () => {
    const days = groupByDay([
      at(3, '2026-11-20'),
      at(2, '2026-11-20'),
      at(1, '2026-11-18'),
    ]);
    expect(
      days.map(({ day, entries }) => [day, entries.map(each => each.position)]),
    ).toEqual([
      ['Friday, 20 November 2026', [3, 2]],
      ['Wednesday, 18 November 2026', [1]],
    ]);
  });
});
