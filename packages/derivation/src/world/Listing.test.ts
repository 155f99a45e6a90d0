import fc from 'fast-check';
import { byText } from '../text/compare';
import { Listing } from './Listing';

const edit = fc.record({
  adds: fc.boolean(),
  key: fc.constantFrom('a', 'b', 'c'),
  item: fc.constantFrom('1', '2', '3', '4'),
});

describe('Listing', () => {
  it('holds through any number of forks what was added and not removed, sorted', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 120 }), edits => {
        const expected = new Map<string, Set<string>>();
        let listing = Listing.empty<string>(byText);
        for (const { adds, key, item } of edits) {
          listing = listing.fork();
          const items = expected.get(key) ?? new Set();
          expected.set(key, items);
          if (adds) {
            listing.add(key, item);
            items.add(item);
          } else {
            listing.remove(key, item);
            items.delete(item);
          }
        }
        for (const [key, items] of expected) {
          expect(listing.get(key)).toEqual([...items].sort());
        }
      }),
    );
  });

  it('does not change when a fork does', () => {
    const before = Listing.empty<string>(byText);
    before.add('a', '2');
    let after = before;
    for (let fork = 0; fork < 100; fork++) {
      after = after.fork();
      after.add('a', '1');
      after.remove('a', '2');
    }
    expect(before.get('a')).toEqual(['2']);
    expect(after.get('a')).toEqual(['1']);
  });
});
