import { factKey } from './factKey';

describe('factKey', () => {
  it('leaves a key that fits as it is', () => {
    expect(factKey('commit', 'abc', 'x'.repeat(244))).toBe(
      `commit:abc:${'x'.repeat(244)}`,
    );
  });

  it('keeps long keys apart that differ at their end', () => {
    const long = 'x'.repeat(250);
    const [one, two] = [
      factKey('commit', long, 'a'),
      factKey('commit', long, 'b'),
    ];
    expect(one).toHaveLength(255);
    expect(one).not.toBe(two);
    expect(factKey('commit', long, 'a')).toBe(one);
  });
});
