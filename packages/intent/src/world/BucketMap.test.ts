import fc from 'fast-check';
import { BucketMap } from './BucketMap';

describe('BucketMap', () => {
  it('is what a plain map is, and never changes', () => {
    const change = fc.tuple(
      fc.constantFrom(...'abcdefghij'),
      fc.option(fc.nat(), { nil: undefined }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(change)), steps => {
        let map = BucketMap.empty<number>();
        const plain = new Map<string, number>();
        for (const step of steps) {
          const before = map;
          const entriesBefore = [...before];
          map = map.with(new Map(step));
          expect([...before]).toEqual(entriesBefore);
          for (const [key, value] of new Map(step)) {
            if (value === undefined) {
              plain.delete(key);
            } else {
              plain.set(key, value);
            }
          }
          expect(map.size).toBe(plain.size);
          expect(new Map(map)).toEqual(plain);
          expect([...map.keys()].sort()).toEqual([...plain.keys()].sort());
          expect([...map.values()].sort()).toEqual([...plain.values()].sort());
        }
        for (const key of 'abcdefghijk') {
          expect(map.get(key)).toBe(plain.get(key));
          expect(map.has(key)).toBe(plain.has(key));
        }
        const visited = new Map<string, number>();
        map.forEach((value, key) => visited.set(key, value));
        expect(visited).toEqual(plain);
      }),
    );
  });
});
