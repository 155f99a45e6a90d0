import { fillMoments, PAST_MS } from './fillMoments.ts';

const NOW = Date.parse('2026-01-31T16:00:00Z');
const MINUTE = 60_000;

describe('fillMoments', () => {
  it('has more of what is younger, and ends now', () => {
    const moments = fillMoments('counter', NOW - PAST_MS, NOW);
    const steps = moments.slice(1).map((at, index) => at - moments[index]);
    expect(moments[0]).toBe(NOW - PAST_MS);
    expect(moments.at(-1)).toBe(NOW);
    expect(steps[0]).toBe(60 * MINUTE);
    expect(Math.max(...steps.slice(-300))).toBeLessThanOrEqual(MINUTE);
    expect(moments.length).toBeLessThan(2500);
  });

  it('never lets a gauge go stale', () => {
    const moments = fillMoments('gauge', NOW - PAST_MS, NOW);
    expect(
      Math.max(...moments.slice(1).map((at, index) => at - moments[index])),
    ).toBe(5 * MINUTE);
  });

  it('has but now when nothing is missing', () => {
    expect(fillMoments('counter', NOW, NOW)).toEqual([NOW]);
  });
});
