import { RegistryEntry } from '@ridgeway/plugin-platform-common';
import { EntryGraph } from './EntryGraph';
import { listEntries } from './listEntries';
import { RegistryContents } from './RegistryContents';

function contentsOf(...names: string[]): RegistryContents {
  const entries = names.map(
    (name): RegistryEntry => ({
      entityRef: `component:default/${name}`,
      title: name,
      kind: 'Component',
      ownerExists: false,
      environments: [],
      reasons: [],
      dependsOn: [],
      dependents: 0,
      flags: [],
      example: false,
    }),
  );
  return new RegistryContents(
    new Map(entries.map(entry => [entry.entityRef, entry])),
    new EntryGraph(new Map()),
    new Map(),
  );
}

const titles = ({ items }: { items: RegistryEntry[] }) =>
  items.map(({ title }) => title);

describe('listEntries', () => {
  it('goes on after what was last seen, whatever came or went meanwhile', () => {
    const first = listEntries(contentsOf('b', 'd', 'f', 'h'), { limit: 2 });
    expect(titles(first)).toEqual(['b', 'd']);
    const after = { limit: 10, cursor: first.nextCursor };
    expect(titles(listEntries(contentsOf('a', 'b', 'f', 'h'), after))).toEqual([
      'f',
      'h',
    ]);
    expect(
      titles(listEntries(contentsOf('b', 'd', 'e', 'f', 'h'), after)),
    ).toEqual(['e', 'f', 'h']);
    const end = listEntries(contentsOf('a', 'b'), after);
    expect(end).toMatchObject({ items: [], totalItems: 2 });
    expect(end.nextCursor).toBeUndefined();
  });

  it('has no next page after the last, though it be full', () => {
    expect(
      listEntries(contentsOf('a', 'b'), { limit: 2 }).nextCursor,
    ).toBeUndefined();
  });

  it('finds every word of the search, in any place', () => {
    const contents = contentsOf('gift-vouchers', 'gift-cards');
    expect(titles(listEntries(contents, { search: ' Vouch  GIFT ' }))).toEqual([
      'gift-vouchers',
    ]);
  });
});
