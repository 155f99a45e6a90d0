import { seriesView } from '../../__testUtils__/fixtures';
import { adoptionLines, adoptionMonths } from './adoptionSeries';

const view = seriesView('adoption', {
  points: [
    { at: '2026-09-01', value: 0.4, n: 30 },
    { at: '2026-10-01', value: null, n: 0 },
    { at: '2026-11-01', value: 0.6, n: 40 },
  ],
  targets: [
    { from: '2026-01-01', to: '2026-10-01', share: 0.3, age: '6m' },
    { from: '2026-10-01', to: '2027-10-01', share: 0.6, age: '12m' },
  ],
  forecast: {
    method: 'A straight line.',
    reaches: {},
    points: [
      { at: '2026-11-01', value: 0.61, low: 0.6, high: 0.62 },
      { at: '2026-12-01', value: 0.65, low: 0.6, high: 0.7 },
    ],
  },
});

describe('adoptionMonths', () => {
  const months = adoptionMonths(view);

  it('gives each month the target that was in force then', () => {
    expect(months.map(({ target }) => target)).toEqual([0.3, 0.6, 0.6, 0.6]);
  });

  it('expects nothing for months that are measured', () => {
    expect(months.map(({ at, expected }) => [at, expected?.value])).toEqual([
      ['2026-09-01', undefined],
      ['2026-10-01', undefined],
      ['2026-11-01', undefined],
      ['2026-12-01', 0.65],
    ]);
  });

  it('draws a gap where nothing was measured, and the forecast from the last value', () => {
    const [measured, , expected, range] = adoptionLines(months);
    expect(measured).toMatchObject({ values: [0.4, null, 0.6, null] });
    expect(expected).toMatchObject({ values: [null, null, 0.6, 0.65] });
    expect(range).toMatchObject({
      low: [null, null, 0.6, 0.6],
      high: [null, null, 0.6, 0.7],
    });
  });

  it('draws neither target nor forecast that there is not', () => {
    const bare = adoptionMonths({ ...view, targets: [], forecast: undefined });
    expect(adoptionLines(bare).map(({ id }) => id)).toEqual(['adoption']);
  });
});
