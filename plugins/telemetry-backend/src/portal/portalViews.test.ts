import { TelemetrySource } from '@ridgeway/plugin-telemetry-node';
import { companyPlatform } from '../__testUtils__/company';
import { openTelemetry } from '../__testUtils__/openTelemetry';
import { PortalSource } from './PortalSource';
import { RecentPast } from './RecentPast';
import { emptySnapshot } from './Snapshot';

const NOW = new Date('2026-11-21T12:00:00Z');
const MINUTE = 60_000;

/** Two requests a minute, one of ten fails; it is up for an hour. */
function lastHour(): RecentPast {
  const past = new RecentPast();
  for (let minute = 60; minute >= 0; minute -= 1) {
    const requests = 2 * (60 - minute);
    past.add({
      ...emptySnapshot(NOW.getTime() - minute * MINUTE),
      ...{ requests, failed: requests / 10 },
      ...{ bounds: [1], buckets: [requests, 0] },
    });
  }
  return past;
}

const elsewhere: TelemetrySource = {
  id: 'elsewhere',
  label: 'A store of our own',
  covers: () => true,
  signals: async () => ({
    rate: { value: 7, points: [], convention: 'istio' },
    findings: [],
  }),
  requests: async () => ({ whole: { total: 1000, bad: 0 } }),
  alerts: async () => [],
  edges: async () => [],
  summaries: async workloads =>
    new Map(
      workloads.map(({ name, namespace }) => [
        `${namespace}/${name}`,
        {
          ...{ rate: 7, errors: 0, p99: null, cpu: null, memory: null },
          alerts: 0,
        },
      ]),
    ),
  totals: async workloads =>
    new Map(
      workloads.map(({ name, namespace }) => [
        `${namespace}/${name}`,
        { total: 1000, failed: 0, durations: [] },
      ]),
    ),
  check: async () => {},
};

function open(...more: TelemetrySource[]) {
  return openTelemetry({
    platform: companyPlatform([
      {
        subject: 'platform/portal',
        spec: '  telemetry: { slo: { availability: 99 } }',
      },
    ]),
    sources: [new PortalSource('platform/portal', lastHour()), ...more],
    now: () => NOW,
  });
}

const PORTAL = { sector: 'platform', name: 'portal' };
const LABEL = /own process, last 15 minutes/;

describe('the portal on its own page', () => {
  it('shows what it remembers unless another range is chosen', async () => {
    const view = await open().signals(PORTAL);
    expect(view).toMatchObject({
      ...{ from: '2026-11-21T11:45:00.000Z', to: NOW.toISOString() },
      origin: { label: expect.stringMatching(LABEL) },
      rate: { value: expect.closeTo(2 / 60, 5) },
    });
    expect(view.findings.map(({ reason }) => reason)).not.toContain(
      'WindowTooLong',
    );
  });

  it('says of a longer range that it does not remember it, and gives no figure for it', async () => {
    const view = await open().signals({ ...PORTAL, range: '6h' });
    expect(view.from).toBe('2026-11-21T06:00:00.000Z');
    expect(view.rate.value).toBeNull();
    expect(view.latency.p99.value).toBeNull();
    // What it does remember is drawn where it was.
    const points = view.rate.points.filter(({ value }) => value !== null);
    expect(points.length).toBeGreaterThan(0);
    expect(points[0].at >= '2026-11-21T11:45:00.000Z').toBe(true);
    expect(view.findings.map(({ reason }) => reason)).toEqual([
      'WindowTooLong',
    ]);
  });

  it('gives no figure either for a part of the past that it half remembers', async () => {
    const view = await open().signals({
      ...PORTAL,
      from: '2026-11-21T11:35:00Z',
      to: '2026-11-21T11:50:00Z',
    });
    expect(view.rate.value).toBeNull();
    expect(view.findings.map(({ reason }) => reason)).toEqual([
      'WindowTooLong',
    ]);
  });

  it('knows burn rates of the windows that it remembers alone', async () => {
    const { objectives } = await open().objectives(PORTAL);
    const rates = objectives[0].burn.map(({ rate, window }) => [
      window,
      rate === null ? null : Math.round(rate),
    ]);
    expect(Object.fromEntries(rates)).toEqual({
      ...{ '5m': 10, '30m': null, '1h': null, '2h': null },
      ...{ '6h': null, '1d': null, '3d': null },
    });
    expect(objectives[0]).toMatchObject({
      ...{ state: 'unknown', attained: null, requests: null },
      budget: { left: null },
    });
  });

  it('claims nothing about alerts and calls, which it cannot see', async () => {
    const views = open();
    for (const view of [
      await views.alerts(PORTAL),
      await views.traffic(PORTAL),
    ]) {
      expect(view.origin).toBeUndefined();
      expect(view.findings.map(({ reason }) => reason)).toEqual(['NoSource']);
    }
    const map = await views.map({});
    expect(map.origins).toEqual([]);
    expect(map.findings.map(({ reason }) => reason)).toEqual(['NoSource']);
  });

  it('stands beside others with the range that it remembers, or says that it does not', async () => {
    const rowIn = async (range: '15m' | '1h') =>
      (await open().overview({ range })).items[0];
    expect(await rowIn('15m')).toMatchObject({
      ...{ state: 'observed', rate: expect.closeTo(2 / 60, 5) },
      slo: { state: 'unknown', budgetLeft: null },
      findings: [],
    });
    expect(await rowIn('1h')).toMatchObject({
      ...{ state: 'not-observed', rate: null },
      findings: [{ reason: 'WindowTooLong' }],
    });
  });

  it('leaves to another source what it does not remember or know', async () => {
    const views = open(elsewhere);
    const originIn = async (range?: '15m' | '1h') =>
      (await views.signals({ ...PORTAL, range })).origin?.source;
    expect(await originIn()).toBe('portal');
    expect(await originIn('15m')).toBe('portal');
    expect(await originIn('1h')).toBe('elsewhere');
    expect((await views.alerts(PORTAL)).origin?.source).toBe('elsewhere');
    expect(await views.objectives(PORTAL)).toMatchObject({
      origin: { source: 'elsewhere' },
      objectives: [{ attained: 1 }],
    });
    const { items, origins } = await views.overview({ range: '15m' });
    expect(origins.map(({ source }) => source)).toEqual(['portal']);
    expect(items[0]).toMatchObject({
      rate: expect.closeTo(2 / 60, 5),
      slo: { state: 'kept' },
    });
    const longer = await views.overview({ range: '24h' });
    expect(longer.items[0]).toMatchObject({ rate: 7, findings: [] });
  });
});
