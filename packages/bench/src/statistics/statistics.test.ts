import { fitExponent } from './fitExponent';
import { summarize } from './summarize';

describe('summarize', () => {
  it('is not moved by one slow measurement', () => {
    expect(summarize([10, 11, 500, 9, 10])).toEqual({
      median: 10,
      spread: 0.1,
      count: 5,
    });
  });

  it('lies between the two in the middle', () => {
    expect(summarize([4, 2]).median).toBe(3);
  });

  it('is the one measurement where there is one', () => {
    expect(summarize([7])).toEqual({ median: 7, spread: 0, count: 1 });
  });
});

describe('fitExponent', () => {
  const at = (cost: (size: number) => number) =>
    fitExponent([1, 10, 100, 1000].map(size => ({ size, cost: cost(size) })));

  it('tells linear from quadratic cost', () => {
    expect(at(size => 3 * size)).toBeCloseTo(1);
    expect(at(size => 0.2 * size ** 2)).toBeCloseTo(2);
  });

  it('is below one where a fixed cost weighs on small sizes', () => {
    expect(at(size => 100 + size)).toBeLessThan(0.6);
  });

  it('needs two sizes', () => {
    expect(fitExponent([{ size: 5, cost: 1 }])).toBeUndefined();
  });
});
