import { alignPoints } from './alignPoints';

const at = (minute: number) => `2026-11-21T10:0${minute}:00.000Z`;

describe('alignPoints', () => {
  it('leaves a gap where one series misses a moment that another has', () => {
    const { times, values } = alignPoints([
      [
        { at: at(2), value: 3 },
        { at: at(0), value: 1 },
      ],
      [
        { at: at(0), value: 0 },
        { at: at(1), value: null },
      ],
    ]);
    expect(times).toEqual([0, 1, 2].map(minute => Date.parse(at(minute))));
    expect(values).toEqual([
      [1, null, 3],
      [0, null, null],
    ]);
  });

  it('draws nothing for what is not a number or has no moment', () => {
    const { times, values } = alignPoints([
      [
        { at: at(0), value: NaN },
        { at: at(1), value: Infinity },
        { at: 'never', value: 1 },
      ],
    ]);
    expect(times).toHaveLength(2);
    expect(values).toEqual([[null, null]]);
  });

  it('has nothing without series', () => {
    expect(alignPoints([])).toEqual({ times: [], values: [] });
  });
});
