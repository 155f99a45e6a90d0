import { formatDistance, formatValue } from './formatFigure';

describe('formatValue', () => {
  it.each([
    [0.594, 'share', '59%'],
    [1204, 'count', '1,204'],
    [0, 'count', '0'],
    [0.125, 'per-service-month', '0.13'],
    [0.4, 'minutes', 'under 1 min'],
    [45, 'minutes', '45 min'],
    [35, 'effort', '35 min'],
    [4800, 'effort', '80 h'],
    [330, 'minutes', '5.5 h'],
    [1500, 'minutes', '25 h'],
    [17_000, 'minutes', '12 days'],
  ] as const)('writes %s %s as %s', (value, unit, words) => {
    expect(formatValue(value, unit)).toBe(words);
  });

  it('never writes zero for what was not measured', () => {
    expect(formatValue(null, 'count')).toBe('–');
  });
});

describe('formatDistance', () => {
  it('tells shares apart in points', () => {
    expect(formatDistance(-0.04, 'share')).toBe('4 points');
    expect(formatDistance(0.01, 'share')).toBe('1 point');
  });
});
