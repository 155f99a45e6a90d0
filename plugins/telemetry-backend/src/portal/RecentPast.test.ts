import { PAST_SECONDS, RecentPast } from './RecentPast';
import { emptySnapshot } from './Snapshot';

describe('RecentPast', () => {
  it('keeps what a window of its length needs, and no more', () => {
    const past = new RecentPast();
    past.add(emptySnapshot(0));
    for (let at = 15_000; at <= 3_600_000; at += 15_000) {
      past.add({ ...emptySnapshot(at), requests: at });
    }
    const begin = 3_600_000 - PAST_SECONDS * 1000;
    expect(past.between(begin, 3_600_000)?.from.at).toBe(begin);
    expect(past.upTo(begin - 1)).toBeUndefined();
  });

  it('begins with its first snapshot', () => {
    const past = new RecentPast();
    expect(past.between(0, 2000)).toBeUndefined();
    past.add(emptySnapshot(1000));
    past.add({ ...emptySnapshot(2000), requests: 3 });
    expect(past.between(0, 2000)).toMatchObject({
      from: { at: 1000, requests: 0 },
      to: { requests: 3 },
    });
    expect(past.between(0, 500)).toBeUndefined();
    expect(past.between(2000, 3000)).toBeUndefined();
  });
});
