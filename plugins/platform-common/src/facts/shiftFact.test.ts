import { daysUntil, shiftFact } from './shiftFact';

const fact = {
  at: '2026-11-19T13:40:07.200Z',
  data: {
    expires: '2026-12-31',
    before: 'some day',
    minutes: 3,
    reason: '2026-12-31',
  },
};

describe('shiftFact', () => {
  it('moves the moment and the days that the fact tells of, and nothing else', () => {
    expect(shiftFact(fact, 2)).toEqual({
      at: '2026-11-21T13:40:07.200Z',
      data: { ...fact.data, expires: '2027-01-02' },
    });
    expect(shiftFact(fact, 0)).toBe(fact);
  });

  it.each([
    ['2026-11-21T13:40:07.200Z', 2],
    ['2026-11-21T13:40:07.199Z', 1],
    ['2026-11-19T13:40:07.199Z', -1],
  ])('ends a history at %s or within the day before', (now, days) => {
    expect(daysUntil(fact.at, new Date(now))).toBe(days);
    expect(shiftFact(fact, days).at <= now).toBe(true);
  });
});
