import fc from 'fast-check';
import { fixSeed } from './fixSeed';

function drawn(): number[] {
  const numbers: number[] = [];
  fc.assert(
    fc.property(fc.integer(), number => {
      numbers.push(number);
    }),
  );
  return numbers;
}

describe('fixSeed', () => {
  afterEach(() => fc.resetConfigureGlobal());

  it('makes every run of a property draw the same', () => {
    fixSeed('');
    const first = drawn();
    expect(drawn()).toEqual(first);
    fixSeed('7');
    expect(drawn()).not.toEqual(first);
  });

  it('leaves each run its own seed when asked to', () => {
    fixSeed('random');
    expect(drawn()).not.toEqual(drawn());
  });

  it('refuses what is no seed', () => {
    expect(() => fixSeed('often')).toThrow(
      'RIDGEWAY_PROPERTY_SEED is "often"; it takes a whole number or "random"',
    );
  });
});
