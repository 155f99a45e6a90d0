import { readTelemetryFilter } from './useTelemetryFilter';

const read = (query: string) => {
  const params = new URLSearchParams(query);
  return readTelemetryFilter(name => params.get(name) ?? undefined);
};

describe('the window in the address', () => {
  it.each([
    ['', {}],
    ['range=7d&environment=staging', { range: '7d', environment: 'staging' }],
    ['range=9y', {}],
    [
      'from=2026-11-21T10:00:00Z&to=2026-11-21T11:00:00Z&range=7d',
      { from: '2026-11-21T10:00:00.000Z', to: '2026-11-21T11:00:00.000Z' },
    ],
    ['from=2026-11-21T10:00:00Z', {}],
    ['from=2026-11-21T11:00:00Z&to=2026-11-21T10:00:00Z', {}],
    ['from=yesterday&to=now&range=24h', { range: '24h' }],
  ])('reads %p', (query, filter) => {
    expect(read(query)).toEqual(filter);
  });
});
