const NOTHING: readonly never[] = [];

/** Listings that one looks through before the changes among them are put together. */
const MAX_DEPTH = 32;

/**
 * Sorted lists by key, without repetition. A listing with changes shares everything else with the
 * one it was made from, so that it costs what the changes cost.
 */
export class Listing<T> {
  private readonly own = new Map<string, T[]>();
  private readonly unsorted = new Set<string>();
  /** How many listings this one looks through. */
  private readonly depth: number;

  private constructor(
    private readonly order: (a: T, b: T) => number,
    private readonly base: Listing<T> | undefined,
  ) {
    this.depth = base ? base.depth + 1 : 0;
  }

  static empty<T>(order: (a: T, b: T) => number): Listing<T> {
    return new Listing(order, undefined);
  }

  /** A listing to change, without changing this one; from now on this one does not change. */
  fork(): Listing<T> {
    return new Listing(
      this.order,
      this.depth < MAX_DEPTH ? this : this.flattened(),
    );
  }

  /** The same content in two layers: what it began with, and all changes since. */
  private flattened(): Listing<T> {
    const [first, ...changed] = this.layers();
    const flat = new Listing(this.order, first);
    for (const { own, unsorted } of changed) {
      for (const [key, items] of own) {
        flat.own.set(key, items);
        if (unsorted.has(key)) {
          flat.unsorted.add(key);
        }
      }
    }
    return flat;
  }

  /** The listings that this one looks through, the first one first. */
  private layers(): Array<Listing<T>> {
    return this.base ? [...this.base.layers(), this] : [this];
  }

  add(key: string, item: T) {
    const items = this.ownList(key);
    if (!items.includes(item)) {
      items.push(item);
      this.unsorted.add(key);
    }
  }

  remove(key: string, item: T) {
    const items = this.ownList(key);
    const position = items.indexOf(item);
    if (position >= 0) {
      items.splice(position, 1);
    }
  }

  get(key: string): readonly T[] {
    const items = this.own.get(key);
    if (!items) {
      return this.base?.get(key) ?? NOTHING;
    }
    if (this.unsorted.delete(key)) {
      items.sort(this.order);
    }
    return items;
  }

  private ownList(key: string): T[] {
    let items = this.own.get(key);
    if (!items) {
      items = [...(this.base?.get(key) ?? NOTHING)];
      this.own.set(key, items);
    }
    return items;
  }
}
