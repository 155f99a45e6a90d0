const NOTHING: readonly never[] = [];

/**
 * Sorted lists by key, without repetition. A listing with changes shares everything else with the
 * one it was made from, so that it costs what the changes cost.
 */
export class Listing<T> {
  private readonly own = new Map<string, T[]>();
  private readonly unsorted = new Set<string>();

  private constructor(
    private readonly order: (a: T, b: T) => number,
    private readonly base: Listing<T> | undefined,
    /** How many listings this one looks through. */
    readonly depth: number,
  ) {}

  static empty<T>(order: (a: T, b: T) => number): Listing<T> {
    return new Listing(order, undefined, 0);
  }

  /** A listing to change, without changing this one. */
  fork(): Listing<T> {
    return new Listing(this.order, this, this.depth + 1);
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
