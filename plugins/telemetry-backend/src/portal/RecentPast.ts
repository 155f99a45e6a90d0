import { Snapshot } from './Snapshot';

/** How long the process remembers what it measured. */
export const PAST_SECONDS = 15 * 60;

/** Rounding of windows that end a moment ago; not worth telling. */
const SLACK_SECONDS = 60;

/** The last minutes of this process, as snapshots in order; it begins with the first of them. */
export class RecentPast {
  private snapshots: Snapshot[] = [];

  add(snapshot: Snapshot): void {
    const oldest = snapshot.at - PAST_SECONDS * 1000;
    const firstKept = this.snapshots.findLastIndex(({ at }) => at <= oldest);
    this.snapshots = [
      ...this.snapshots.slice(Math.max(firstKept, 0)),
      snapshot,
    ];
  }

  /** Whether a moment is not longer ago than what is remembered; of a process that just started nothing is missing. */
  reaches(at: number): boolean {
    const newest = this.snapshots.at(-1);
    return (
      newest === undefined ||
      newest.at - at <= (PAST_SECONDS + SLACK_SECONDS) * 1000
    );
  }

  /** The newest snapshot up to a moment; undefined when the past does not reach back so far. */
  upTo(at: number): Snapshot | undefined {
    return this.snapshots.findLast(snapshot => snapshot.at <= at);
  }

  /** The two ends of a part of the past; undefined when nothing was measured in it. */
  between(
    from: number,
    to: number,
  ): { from: Snapshot; to: Snapshot } | undefined {
    const last = this.upTo(to);
    const first = this.upTo(from) ?? this.snapshots.at(0);
    return first && last && last.at > first.at
      ? { from: first, to: last }
      : undefined;
  }
}
