/** A series of the recording, as examples/telemetry/recording.jsonl holds it. */
type RecordedLine = {
  name: string;
  labels: Record<string, string>;
} & (
  | { type: 'counter'; values: number[] }
  | { type: 'gauge'; scale?: number; values: number | Array<number | null> }
  | {
      type: 'histogram';
      counter?: string;
      bounds: number[];
      values: number[];
      spread: Array<{ from: number; shares: number[]; mean: number }>;
    }
);

type LineOf<T extends RecordedLine['type']> = Extract<
  RecordedLine,
  { type: T }
>;

/** A series that can be asked for its value at any moment after the recording began. */
export interface PlayedSeries {
  name: string;
  labels: Record<string, string>;
  kind: 'counter' | 'gauge';
  /**
   * @param at - milliseconds since 1970
   * @returns undefined when it is not there at that moment
   */
  valueAt(at: number): number | undefined;
}

const DAY_MS = 86_400_000;

/** What comes after the end of a recording is its last week again. */
const WEEK_MS = 7 * DAY_MS;

/** Slots of a recording on the clock of whoever plays it. */
class Slots {
  readonly starts: number[] = [];
  readonly end: number;

  constructor(
    spans: ReadonlyArray<{ slots: number; seconds: number }>,
    end: number,
  ) {
    this.end = end;
    const total = spans.reduce(
      (sum, each) => sum + each.slots * each.seconds,
      0,
    );
    let start = end - total * 1000;
    for (const { slots, seconds } of spans) {
      for (let slot = 0; slot < slots; slot += 1) {
        this.starts.push(start);
        start += seconds * 1000;
      }
    }
  }

  /** Position of the slot that holds a moment before the end. */
  indexAt(at: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.starts[middle] <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Which share of a slot is over at a moment. */
  shareOver(index: number, at: number): number {
    const start = this.starts[index];
    const next = this.starts[index + 1] ?? this.end;
    return Math.min(Math.max((at - start) / (next - start), 0), 1);
  }
}

/**
 * Reads a recording so that it ends within the last day, at the same time of the day.
 *
 * @param text - lines of JSON; the first one says which moments the values belong to
 * @param shiftDays - days by which it is moved
 */
export function readRecording(text: string, shiftDays: number): PlayedSeries[] {
  const [head, ...lines] = text.trim().split('\n');
  const { end, spans } = JSON.parse(head);
  const slots = new Slots(spans, Date.parse(end) + shiftDays * DAY_MS);
  return lines.flatMap(line => played(JSON.parse(line), slots));
}

/** Whole days by which a recording is to be moved so that it ends now, or less than a day before. */
export function shiftDaysOf(text: string, now: Date): number {
  const { end } = JSON.parse(text.slice(0, text.indexOf('\n')));
  return Math.floor((now.getTime() - Date.parse(end)) / DAY_MS);
}

function played(line: RecordedLine, slots: Slots): PlayedSeries[] {
  if (line.type === 'histogram') {
    return histogram(line, slots);
  }
  if (line.type === 'gauge') {
    return [gauge(line, slots)];
  }
  const total = totals(slots, line.values, () => 1);
  // Seconds of computing have fractions, requests have not.
  const valueAt = (at: number) => Number(total(at).toFixed(3));
  return [series(line.name, line.labels, valueAt)];
}

function gauge(
  { name, labels, values, scale = 1 }: LineOf<'gauge'>,
  slots: Slots,
): PlayedSeries {
  const valueAt = (at: number): number | undefined => {
    const value =
      typeof values === 'number'
        ? values
        : values[slots.indexAt(withinRecording(at, slots))];
    return value === null ? undefined : value * scale;
  };
  return { name, labels, kind: 'gauge', valueAt };
}

function histogram(line: LineOf<'histogram'>, slots: Slots): PlayedSeries[] {
  const { name, labels, bounds, values, spread, counter } = line;
  const spreadAt = (slot: number) =>
    spread.findLast(({ from }) => from <= slot) ?? spread[0];
  const count = totals(slots, values, () => 1);
  const whole = (total: (at: number) => number) => (at: number) =>
    Math.floor(total(at));
  const sum = totals(slots, values, slot => spreadAt(slot).mean);
  return [
    ...bounds.map((bound, position) =>
      series(
        `${name}_bucket`,
        { ...labels, le: String(bound) },
        whole(totals(slots, values, slot => spreadAt(slot).shares[position])),
      ),
    ),
    series(`${name}_bucket`, { ...labels, le: '+Inf' }, whole(count)),
    series(`${name}_count`, labels, whole(count)),
    series(`${name}_sum`, labels, at => Number(sum(at).toFixed(3))),
    ...(counter === undefined ? [] : [series(counter, labels, whole(count))]),
  ];
}

function series(
  name: string,
  labels: Record<string, string>,
  valueAt: (at: number) => number,
): PlayedSeries {
  return { name, labels, kind: 'counter', valueAt };
}

/** What was counted since the recording began, by moment; it never falls. */
function totals(
  slots: Slots,
  values: readonly number[],
  weight: (slot: number) => number,
): (at: number) => number {
  const before = [0];
  values.forEach((value, slot) =>
    before.push(before[slot] + value * weight(slot)),
  );
  const total = (at: number): number => {
    if (at >= slots.end) {
      const again = total(at - WEEK_MS) - total(slots.end - WEEK_MS);
      return before[values.length] + again;
    }
    const slot = slots.indexAt(at);
    const share = slots.shareOver(slot, at);
    return before[slot] + share * (before[slot + 1] - before[slot]);
  };
  return total;
}

function withinRecording(at: number, slots: Slots): number {
  return at < slots.end
    ? at
    : at - Math.ceil((at - slots.end + 1) / WEEK_MS) * WEEK_MS;
}
