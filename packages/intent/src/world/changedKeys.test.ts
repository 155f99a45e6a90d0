import { BucketMap } from './BucketMap';
import { changedKeys } from './changedKeys';

const names = Array.from(
  { length: 1000 },
  (_, index) => `sector/name-${index}`,
);

function bucketMap(entries: Array<[string, object]>) {
  return BucketMap.empty<object>().with(new Map(entries));
}

describe('changedKeys', () => {
  it('finds what was added, removed and replaced, and nothing else', () => {
    const before = bucketMap(names.map(name => [name, {}]));
    const after = before.with(
      new Map([
        ['sector/name-5', {}],
        ['sector/name-6', undefined],
        ['sector/new', {}],
      ]),
    );
    expect(changedKeys(before, after).sort()).toEqual([
      'sector/name-5',
      'sector/name-6',
      'sector/new',
    ]);
    expect(changedKeys(after, before).sort()).toEqual([
      'sector/name-5',
      'sector/name-6',
      'sector/new',
    ]);
  });

  it('compares maps of any kind', () => {
    const kept = {};
    const before = new Map([
      ['a', kept],
      ['b', {}],
    ]);
    const after = bucketMap([
      ['a', kept],
      ['c', {}],
    ]);
    expect(changedKeys<object>(before, after)).toEqual(['b', 'c']);
    expect(changedKeys(before, before)).toEqual([]);
  });
});
