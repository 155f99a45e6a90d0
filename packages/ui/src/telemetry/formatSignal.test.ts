import { formatSignal } from './formatSignal';

describe('formatSignal', () => {
  it.each([
    [0, 'per-second', '0/s'],
    [0.0123, 'per-second', '0.0123/s'],
    [12.43, 'per-second', '12.4/s'],
    [12345.6, 'per-second', '12,346/s'],
    [0, 'share', '0%'],
    [0.00123, 'share', '0.123%'],
    [0.5, 'share', '50%'],
    [1, 'share', '100%'],
    [1.1, 'share', '110%'],
    [0.0384, 'seconds', '38.4 ms'],
    [0, 'seconds', '0 s'],
    [1.25, 'seconds', '1.25 s'],
    [300, 'seconds', '5 min'],
  ] as const)('writes %p %s as %s', (value, unit, words) => {
    expect(formatSignal(value, unit)).toBe(words);
  });

  it.each([
    [0.9995, '99.95%'],
    [0.99999, '99.999%'],
    [0.999999999, '99.9999%'],
  ])('never rounds %p up to all', (value, words) => {
    expect(formatSignal(value, 'share')).toBe(words);
  });

  it.each([null, undefined, NaN, Infinity])(
    'does not make up a number for %p',
    value => {
      expect(formatSignal(value, 'per-second')).toBe('–');
    },
  );
});
