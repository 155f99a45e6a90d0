import { readRecording, shiftDaysOf } from './Recording.ts';

const END = Date.parse('2026-01-31T16:00:00Z');
const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

/** Ten days of hours, then two hours of five minutes. */
const HEAD = {
  end: '2026-01-31T16:00:00.000Z',
  spans: [
    { slots: 240, seconds: 3600 },
    { slots: 24, seconds: 300 },
  ],
};
const SLOTS = 264;

function recordingOf(...lines: unknown[]): string {
  return [HEAD, ...lines].map(line => `${JSON.stringify(line)}\n`).join('');
}

describe('readRecording', () => {
  const labels = { namespace: 'a' };
  const values = Array.from({ length: SLOTS }, (_, slot) => slot % 7);

  it('counts on from slot to slot, and never falls, not even beyond the end', () => {
    const [counter] = readRecording(
      recordingOf({ type: 'counter', name: 'c', labels, values }),
      0,
    );
    expect(counter.valueAt(END - 2 * HOUR - 240 * HOUR)).toBe(0);
    // Slots of an hour add 0, 1 and half of 2.
    expect(counter.valueAt(END - 2 * HOUR - 240 * HOUR + 2.5 * HOUR)).toBe(2);
    let before = -1;
    for (let at = END - 3 * HOUR; at < END + 3 * WEEK; at += HOUR / 3) {
      const value = counter.valueAt(at) ?? NaN;
      expect(value).toBeGreaterThanOrEqual(before);
      before = value;
    }
    const whole = values.reduce((sum, value) => sum + value, 0);
    expect(counter.valueAt(END)).toBe(whole);
  });

  it('has its last week again after the end', () => {
    const [counter, gauge] = readRecording(
      recordingOf(
        { type: 'counter', name: 'c', labels, values },
        { type: 'gauge', name: 'g', labels, values, scale: 10 },
      ),
      0,
    );
    const grown = (from: number, to: number) =>
      (counter.valueAt(to) ?? NaN) - (counter.valueAt(from) ?? NaN);
    for (const weeks of [1, 2]) {
      expect(
        grown(END + weeks * WEEK - 5 * HOUR, END + weeks * WEEK),
      ).toBeCloseTo(grown(END - 5 * HOUR, END));
      expect(gauge.valueAt(END - HOUR + weeks * WEEK)).toBe(
        gauge.valueAt(END - HOUR),
      );
    }
  });

  it('is shifted by whole days', () => {
    const text = recordingOf({ type: 'gauge', name: 'g', labels, values });
    const now = new Date(END + 50 * HOUR);
    expect(shiftDaysOf(text, now)).toBe(2);
    const [as] = readRecording(text, 0);
    const [shifted] = readRecording(text, 2);
    expect(shifted.valueAt(END + 40 * HOUR)).toBe(as.valueAt(END - 8 * HOUR));
  });

  it('leaves out a gauge where it was not there', () => {
    const there = values.map((_, slot) => (slot === SLOTS - 1 ? null : 1));
    const [gauge] = readRecording(
      recordingOf({ type: 'gauge', name: 'g', labels, values: there }),
      0,
    );
    expect(gauge.valueAt(END - 1)).toBeUndefined();
    expect(gauge.valueAt(END - 6 * 60_000)).toBe(1);
  });

  it('spreads requests over buckets, each with those before it', () => {
    const series = readRecording(
      recordingOf({
        type: 'histogram',
        name: 'h',
        labels,
        counter: 'c_total',
        bounds: [0.1, 1],
        values: values.map(() => 100),
        spread: [
          { from: 0, shares: [0.5, 0.9], mean: 0.2 },
          { from: 10, shares: [0, 0.5], mean: 1 },
        ],
      }),
      0,
    );
    const at = END - 2 * HOUR - 228 * HOUR;
    expect(
      series.map(({ name, labels: { le }, valueAt }) => [
        name,
        le,
        valueAt(at),
      ]),
    ).toEqual([
      ['h_bucket', '0.1', 500],
      ['h_bucket', '1', 1000],
      ['h_bucket', '+Inf', 1200],
      ['h_count', undefined, 1200],
      ['h_sum', undefined, 400],
      ['c_total', undefined, 1200],
    ]);
  });
});
