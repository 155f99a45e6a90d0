import { quantityValue } from './quantityValue';

describe('quantityValue', () => {
  it.each([
    ['100m', 0.1],
    ['2', 2],
    ['1.5', 1.5],
    ['.5', 0.5],
    ['64Mi', 67108864],
    ['2G', 2e9],
    ['1Ei', 2 ** 60],
    ['', NaN],
    ['lots', NaN],
    ['1.2.3', NaN],
    ['5Kilo', NaN],
  ])('of %s is %d', (text, value) => {
    expect(quantityValue(text)).toBe(value);
  });
});
