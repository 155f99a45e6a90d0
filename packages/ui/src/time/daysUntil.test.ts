import { daysUntil } from './daysUntil';

describe('daysUntil', () => {
  const now = Date.parse('2026-11-21T23:00:00Z');

  it.each([
    ['2026-11-21', 'today'],
    ['2026-11-22', 'in 1 day'],
    ['2026-12-21', 'in 30 days'],
    ['2026-11-18', '3 days ago'],
  ])('%s is %s', (day, words) => {
    expect(daysUntil(day, now)).toBe(words);
  });
});
