const NOTHING: readonly never[] = [];

/** Lists by key, sorted and without repetition when they are first read. */
export class Listing<T> {
  private readonly lists = new Map<string, { items: T[]; sorted: boolean }>();

  constructor(private readonly order?: (a: T, b: T) => number) {}

  add(key: string, item: T) {
    const list = this.lists.get(key);
    if (list) {
      list.items.push(item);
      list.sorted = false;
    } else {
      this.lists.set(key, { items: [item], sorted: true });
    }
  }

  get(key: string): readonly T[] {
    const list = this.lists.get(key);
    if (!list) {
      return NOTHING;
    }
    if (!list.sorted) {
      list.items = [...new Set(list.items)].sort(this.order ?? (() => 0));
      list.sorted = true;
    }
    return list.items;
  }

  keys(): Iterable<string> {
    return this.lists.keys();
  }
}
