const BUCKETS = 256;

/**
 * A map whose copy with changes costs what the changes cost, not what the map costs: it is cut
 * into buckets, and only those that change are copied.
 */
export class BucketMap<V> implements ReadonlyMap<string, V> {
  readonly #buckets: ReadonlyArray<ReadonlyMap<string, V> | undefined>;
  readonly size: number;

  private constructor(
    buckets: ReadonlyArray<ReadonlyMap<string, V> | undefined>,
    size: number,
  ) {
    this.#buckets = buckets;
    this.size = size;
  }

  static empty<V>(): BucketMap<V> {
    return new BucketMap<V>(new Array(BUCKETS).fill(undefined), 0);
  }

  /** This map with entries set, or removed where the value is undefined. */
  with(changes: ReadonlyMap<string, V | undefined>): BucketMap<V> {
    if (changes.size === 0) {
      return this;
    }
    const buckets = [...this.#buckets];
    const own = new Map<number, Map<string, V>>();
    let size = this.size;
    for (const [key, value] of changes) {
      const index = bucketOf(key);
      const bucket = own.get(index) ?? new Map(buckets[index]);
      own.set(index, bucket);
      buckets[index] = bucket;
      size -= bucket.size;
      if (value === undefined) {
        bucket.delete(key);
      } else {
        bucket.set(key, value);
      }
      size += bucket.size;
    }
    return new BucketMap(buckets, size);
  }

  /** Keys whose values differ by identity; looks only into buckets that are not shared. */
  changedKeys(other: BucketMap<V>): string[] {
    return this.#buckets.flatMap((bucket, index) => {
      const theirs = other.#buckets[index];
      return bucket === theirs ? [] : changedIn(bucket, theirs);
    });
  }

  get(key: string): V | undefined {
    return this.#buckets[bucketOf(key)]?.get(key);
  }

  has(key: string): boolean {
    return this.#buckets[bucketOf(key)]?.has(key) ?? false;
  }

  *entries(): MapIterator<[string, V]> {
    for (const bucket of this.#buckets) {
      if (bucket) {
        yield* bucket;
      }
    }
  }

  *keys(): MapIterator<string> {
    for (const [key] of this.entries()) {
      yield key;
    }
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) {
      yield value;
    }
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }

  forEach(
    visit: (value: V, key: string, map: ReadonlyMap<string, V>) => void,
  ): void {
    for (const [key, value] of this.entries()) {
      visit(value, key, this);
    }
  }
}

function changedIn<V>(
  a: ReadonlyMap<string, V> = new Map(),
  b: ReadonlyMap<string, V> = new Map(),
): string[] {
  return [
    ...[...a.keys()].filter(key => a.get(key) !== b.get(key)),
    ...[...b.keys()].filter(key => !a.has(key)),
  ];
}

/** FNV-1a: spreads names that differ in their last letters only. */
function bucketOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
}
