import { formatKnown } from './formatKnown';

describe('formatKnown', () => {
  it.each([
    ['complete', 0, 12, 0, { value: '0' }],
    ['of nothing', 0, 0, 0, { value: '0' }],
    ['in part', 0, 10, 2, { value: '0', missing: 'Not known of 2 services' }],
    [
      'in part of many',
      1200,
      10,
      1,
      { value: '1,200', missing: 'Not known of 1 service' },
    ],
    [
      'not at all',
      0,
      0,
      12,
      { value: '–', missing: 'Not known of 12 services' },
    ],
    [
      'counted by who need not know all',
      1,
      0,
      1,
      { value: '1', missing: 'Not known of 1 service' },
    ],
  ])('is known %s', (_how, count, known, unknown, words) => {
    const ofCalls = { alerts: 7, undeclared: 7 };
    const totals = {
      ...{ services: 12, observed: 10, alerts: count, undeclared: 7 },
      known: { ...ofCalls, alerts: known },
      unknown: { ...ofCalls, alerts: unknown },
    };
    expect(formatKnown(totals, 'alerts')).toEqual(words);
  });
});
