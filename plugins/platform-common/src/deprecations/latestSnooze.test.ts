import { latestSnooze } from './latestSnooze';

const NOW = new Date('2026-11-22T12:00:00Z');

describe('latestSnooze', () => {
  it.each([
    ['2027-03-01', '2026-12-22'],
    ['2026-12-10', '2026-12-03'],
    ['2026-11-30', '2026-11-23'],
    // The last week belongs to everybody.
    ['2026-11-29', undefined],
    ['2026-11-01', undefined],
    [undefined, undefined],
  ])('is, with a deadline on %s, %s', (deadline, day) => {
    expect(latestSnooze(deadline, NOW)).toBe(day);
  });
});
