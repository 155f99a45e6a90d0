import { createHash } from 'node:crypto';

/** Chance that gives the same for the same name: the history is told the same way every time. */
export class Dice {
  private state: number;

  constructor(name: string) {
    this.state = createHash('sha256').update(name).digest().readUInt32LE();
  }

  /** From 0 up to 1, by the mulberry32 generator. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) % 2 ** 32;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  between(low: number, high: number): number {
    return low + this.next() * (high - low);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** One of them; `weight` says how much more often than another. */
  pick<T>(from: readonly T[], weight: (item: T) => number = () => 1): T {
    const total = from.reduce((sum, item) => sum + weight(item), 0);
    let left = this.next() * total;
    const found = from.find(item => {
      left -= weight(item);
      return left < 0;
    });
    return found ?? from[from.length - 1];
  }
}
