import {
  RegistryEntry,
  RegistryPage,
  RegistrySort,
} from '@ridgeway/plugin-platform-common';
import { EntryGraph } from './EntryGraph';
import { inOrder } from './order';

/** Catalog and derivation joined: what one reader can find in the registry at one moment. */
export class RegistryContents {
  private readonly orders = new Map<RegistrySort, RegistryEntry[]>();
  private known: RegistryPage['choices'] | undefined;

  /**
   * @param entries - By entity reference.
   * @param adopted - The entry that stands for a component of the catalog which an intent adopts,
   *   by the component's reference.
   */
  constructor(
    readonly entries: ReadonlyMap<string, RegistryEntry>,
    readonly graph: EntryGraph,
    private readonly adopted: ReadonlyMap<string, string>,
  ) {}

  /** An entry by its reference, or by that of what it adopts. */
  find(entityRef: string): RegistryEntry | undefined {
    return this.entries.get(this.adopted.get(entityRef) ?? entityRef);
  }

  /** Every entry in an order; sorted once. */
  sorted(sort: RegistrySort): readonly RegistryEntry[] {
    const known = this.orders.get(sort);
    if (known) {
      return known;
    }
    const sorted = inOrder([...this.entries.values()], sort);
    this.orders.set(sort, sorted);
    return sorted;
  }

  /** What the filters can be set to; found once. */
  choices(): RegistryPage['choices'] {
    if (this.known) {
      return this.known;
    }
    const entries = [...this.entries.values()];
    this.known = {
      kinds: distinct(entries.map(({ kind }) => kind)),
      owners: distinct(entries.map(({ owner }) => owner)),
      sectors: distinct(entries.map(({ sector }) => sector)),
    };
    return this.known;
  }
}

function distinct(values: Array<string | undefined>): string[] {
  return [...new Set(values.flatMap(value => value ?? []))].sort();
}
