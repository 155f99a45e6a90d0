import { forecastInWords, progressInWords } from './progressInWords';

const teams = [
  'group:default/payments',
  'group:default/retail',
  'group:default/web',
];

describe('progressInWords', () => {
  it.each([
    [
      { total: 200, done: 180, left: 20, teams },
      '180 of 200 done, the other 20 belong to 3 teams: payments, retail and web.',
    ],
    [
      { total: 5, done: 4, left: 1, teams: ['group:default/web'] },
      '4 of 5 done, the other 1 belongs to 1 team: web.',
    ],
    [
      { total: 5, done: 0, left: 5, teams: ['', ...teams] },
      '0 of 5 done, all 5 belong to 4 teams.',
    ],
    [{ total: 5, done: 5, left: 0, teams: [] }, 'All 5 are done.'],
    [{ total: 0, done: 0, left: 0, teams: [] }, 'It concerns nobody.'],
  ])('%j', (row, words) => {
    expect(progressInWords(row)).toBe(words);
  });
});

describe('forecastInWords', () => {
  const deadline = '2026-12-31';
  it('holds the day against the deadline', () => {
    expect(
      forecastInWords({ left: 3, deadline, forecast: '2026-12-24' }),
    ).toEqual({
      text: 'If it goes on like this, done on 24 Dec 2026, 7 days before the deadline.',
      late: false,
    });
    expect(
      forecastInWords({ left: 3, deadline, forecast: '2027-01-10' }),
    ).toEqual({
      text: 'If it goes on like this, done on 10 Jan 2027, 10 days too late.',
      late: true,
    });
  });

  it('does not make up a day', () => {
    expect(forecastInWords({ left: 3, deadline })?.text).toBe(
      'As it goes now, no day can be told on which it is done.',
    );
    expect(forecastInWords({ left: 0, deadline })).toBeUndefined();
  });
});
