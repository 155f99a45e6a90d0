import { minutesBetween } from './minutesBetween';
import { quarterEnd } from './quarterEnd';
import { roundMinutes } from './roundMinutes';

describe('times', () => {
  it('counts no time where clocks disagree', () => {
    const noon = '2026-11-20T12:00:00.000Z';
    expect(minutesBetween(noon, '2026-11-20T13:30:00.000Z')).toBe(90);
    expect(minutesBetween(noon, '2026-11-20T11:59:00.000Z')).toBe(0);
  });

  it('keeps two significant digits of minutes', () => {
    expect([0, 7.4, 99, 104, 1440, 87_654].map(roundMinutes)).toEqual([
      0, 7, 99, 100, 1400, 88_000,
    ]);
  });

  it('ends quarters on their last day', () => {
    expect(
      [
        '2026-01-01',
        '2026-06-30T23:59:59.999Z',
        '2026-10-01',
        '2024-03-01',
      ].map(quarterEnd),
    ).toEqual(['2026-03-31', '2026-06-30', '2026-12-31', '2024-03-31']);
  });
});
