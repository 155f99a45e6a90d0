import { DEPRECATION_INSIGHT, ROW } from '../../__testUtils__/fixtures';
import { burnDownDays, burnDownLines } from './burnDownDays';

const view = {
  deprecation: {
    ...ROW,
    total: 10,
    announced: '2026-11-01',
    deadline: '2026-11-11',
  },
  burnDown: [
    { at: '2026-11-01', left: 10, total: 10 },
    { at: '2026-11-02', left: 8, total: 10 },
  ],
  forecast: {
    ...DEPRECATION_INSIGHT.forecast,
    points: [
      { at: '2026-11-02', value: 8, low: 8, high: 8 },
      { at: '2026-11-06', value: 4, low: 2, high: 6 },
    ],
  },
};

describe('burnDownDays', () => {
  it('has every day up to the deadline, with the pace that meets it', () => {
    const days = burnDownDays(view);
    expect(days).toHaveLength(11);
    expect(days[0]).toEqual({ at: '2026-11-01', left: 10, pace: 10 });
    expect(days[5].pace).toBe(5);
    expect(days[10]).toEqual({ at: '2026-11-11', left: null, pace: 0 });
  });

  it('fills the days between two points of the forecast', () => {
    const [, , third, fourth] = burnDownDays(view);
    expect(third.expected).toEqual({ value: 7, low: 6.5, high: 7.5 });
    expect(fourth).toMatchObject({ at: '2026-11-04', expected: { value: 6 } });
  });

  it('follows a forecast past the deadline, but not for ever', () => {
    const late = (at: string) =>
      burnDownDays({
        ...view,
        forecast: {
          ...view.forecast,
          points: [{ at, value: 0, low: 0, high: 0 }],
        },
      }).at(-1);
    expect(late('2026-12-01')).toMatchObject({ at: '2026-12-01', pace: null });
    expect(late('2031-01-01')?.at).toBe('2027-05-10');
  });

  it('draws no forecast where there is none', () => {
    const days = burnDownDays({
      ...view,
      forecast: { ...view.forecast, points: undefined },
    });
    expect(burnDownLines(days).map(({ id }) => id)).toEqual(['left', 'pace']);
    expect(burnDownDays({ ...view, burnDown: [] })).toEqual([]);
  });
});
