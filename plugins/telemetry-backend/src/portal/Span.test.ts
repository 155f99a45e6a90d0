import { Snapshot } from './Snapshot';
import { Span } from './Span';

const EMPTY: Snapshot = {
  at: 0,
  requests: 0,
  failed: 0,
  buckets: [],
  bounds: [],
  cpuSeconds: 0,
  memory: 0,
};
const LATER: Snapshot = {
  at: 20_000,
  requests: 100,
  failed: 5,
  buckets: [50, 40, 9, 1],
  bounds: [0.1, 0.2, 1],
  cpuSeconds: 10,
  memory: 1000,
};

describe('Span', () => {
  const span = new Span(EMPTY, LATER);

  it('counts requests and failures by the second', () => {
    expect([span.rate, span.errors]).toEqual([5, 0.05]);
    expect(span.cpu).toBeGreaterThan(0);
  });

  it.each([
    [0.25, 0.05],
    [0.5, 0.1],
    [0.7, 0.15],
    [0.99, 1],
    // Beyond the last bound nothing is known.
    [1, 1],
  ])('knows how long %d of the requests took at most', (share, seconds) => {
    expect(span.quantile(share)).toBeCloseTo(seconds);
  });

  it.each([
    [0.1, 50],
    [0.15, 30],
    [1, 1],
    [5, 1],
  ])('counts those that took longer than %d seconds', (threshold, slow) => {
    expect(span.bad({ kind: 'slow', threshold })).toBeCloseTo(slow);
  });

  it('has neither shares nor durations without requests', () => {
    const idle = new Span(LATER, { ...LATER, at: 40_000 });
    expect([idle.rate, idle.errors, idle.quantile(0.5)]).toEqual([
      0,
      null,
      null,
    ]);
  });
});
