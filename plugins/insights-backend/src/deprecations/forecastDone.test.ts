import { addDays } from '../time/days';
import { forecastDone } from './forecastDone';

const days = (...left: number[]) =>
  left.map((value, index) => ({
    at: addDays('2026-11-01', index),
    left: value,
  }));

describe('forecastDone', () => {
  it('goes on as straight as it went', () => {
    const { points, reaches } = forecastDone(days(10, 9, 8, 7, 6, 5, 4));
    expect(reaches).toEqual({ done: '2026-11-11' });
    expect(points?.[0]).toMatchObject({ at: '2026-11-08', value: 3 });
    expect(points?.at(-1)?.value).toBe(0);
  });

  it.each([
    ['nothing moves', days(4, 4, 4, 4, 4, 4, 4)],
    ['it grows', days(1, 2, 3, 4, 5, 6, 7)],
    ['nothing is left', days(3, 2, 1, 0, 0, 0, 0)],
    ['it is too early to tell', days(9, 8, 7)],
  ])('names no day when %s', (_, left) => {
    expect(forecastDone(left).reaches).toEqual({});
  });

  it('says what it would need', () => {
    expect(forecastDone(days(9, 8)).method).toContain('it needs 7 days');
  });
});
