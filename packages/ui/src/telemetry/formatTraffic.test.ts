import { formatTraffic } from './formatTraffic';

describe('formatTraffic', () => {
  it.each([
    [{ rate: null }, '–'],
    [{ rate: 0.4 }, '0.4/s'],
    [
      { rate: null, tcp: { opened: 0.5, bytes: 1000 } },
      '0.5 connections/s with 1 kB/s over TCP',
    ],
    [
      { rate: null, tcp: { opened: 0.5, bytes: 0 } },
      '0.5 connections/s with 0 B/s over TCP',
    ],
    [
      { rate: 2, tcp: { opened: 0, bytes: 2_345_678 } },
      '2/s, open connections with 2.35 MB/s over TCP',
    ],
    [
      { rate: null, tcp: { opened: 0, bytes: 0.02 } },
      'open connections with 0.02 B/s over TCP',
    ],
  ])('says %j as %s', (edge, words) => {
    expect(formatTraffic(edge)).toBe(words);
  });
});
