import { forecastLines } from './forecastLines';

describe('forecastLines', () => {
  it('begin where the measured line ends', () => {
    expect(
      forecastLines([
        { measured: 9 },
        { measured: 6 },
        { measured: null, expected: { value: 3, low: 1, high: 5 } },
      ]),
    ).toMatchObject([
      { look: 'forecast', values: [null, 6, 3] },
      { look: 'range', low: [null, 6, 1], high: [null, 6, 5] },
    ]);
  });

  it('are none where nothing is expected', () => {
    expect(forecastLines([{ measured: 9 }])).toEqual([]);
  });
});
