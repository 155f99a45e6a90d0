import { startTestBackend, mockServices } from '@backstage/backend-test-utils';
import { createBackendPlugin } from '@backstage/backend-plugin-api';
import {
  TelemetrySource,
  telemetrySourcesExtensionPoint,
} from '@ridgeway/plugin-telemetry-node';
import { portalTelemetryModule } from './module';
import { PortalSource } from './PortalSource';
import { RecentPast } from './RecentPast';
import { emptySnapshot } from './Snapshot';

const WORKLOAD = {
  sector: 'platform',
  name: 'portal',
  environment: 'production',
  namespace: 'platform-production',
  cluster: 'prod',
};

async function startPortal(telemetry: object) {
  const sources: TelemetrySource[] = [];
  const plugin = createBackendPlugin({
    pluginId: 'telemetry',
    register(env) {
      env.registerExtensionPoint(telemetrySourcesExtensionPoint, {
        addSource: source => sources.push(source),
      });
      env.registerInit({ deps: {}, async init() {} });
    },
  });
  const { server } = await startTestBackend({
    features: [
      plugin,
      portalTelemetryModule,
      mockServices.rootConfig.factory({ data: { ridgeway: { telemetry } } }),
    ],
  });
  return { sources, url: `http://localhost:${server.port()}` };
}

describe('the telemetry of the portal itself', () => {
  it('is that of the service that it is, and of no other', async () => {
    const { sources } = await startPortal({ portal: 'platform/portal' });
    const [source] = sources;
    expect(source.label).toMatch(/own process, last 15 minutes/);
    expect(source.covers(WORKLOAD)).toBe(true);
    expect(source.covers({ ...WORKLOAD, name: 'other' })).toBe(false);
    const options = { signal: new AbortController().signal };
    const to = new Date();
    const day = { from: new Date(to.getTime() - 86_400_000), to, step: 3600 };
    expect(await source.signals(WORKLOAD, day, options)).toMatchObject({
      findings: [{ reason: 'WindowTooLong' }],
    });
  });

  it('knows nothing of windows longer than it remembers', async () => {
    const past = new RecentPast();
    past.add(emptySnapshot(0));
    past.add({ ...emptySnapshot(60_000), requests: 8, failed: 2 });
    const source = new PortalSource('platform/portal', past);
    const { signal } = new AbortController();
    const note = jest.fn();
    const counts = await source.requests(
      WORKLOAD,
      { kind: 'failed' },
      { '5m': { seconds: 300 }, '6h': { seconds: 21_600 } },
      new Date(60_000),
      { signal, note },
    );
    expect(counts).toEqual({
      '5m': { total: 8, bad: 2 },
      '6h': { total: null, bad: null },
    });
    expect(note).toHaveBeenCalledWith(
      expect.objectContaining({ reason: 'WindowTooLong' }),
    );
    const day = { from: new Date(-86_340_000), to: new Date(60_000), step: 60 };
    expect(await source.totals([WORKLOAD], day)).toEqual(new Map());
  });

  it('adds no source where it is no service', async () => {
    expect((await startPortal({})).sources).toEqual([]);
  });

  it('is served to Prometheus with routes, units, and only on request', async () => {
    const off = await startPortal({});
    expect((await fetch(`${off.url}/metrics`)).status).toBe(404);
    const { url } = await startPortal({ metrics: { enabled: true } });
    await fetch(`${url}/metrics`);
    const response = await fetch(`${url}/metrics`);
    expect(response.headers.get('content-type')).toMatch(/version=0\.0\.4/);
    const text = await response.text();
    expect(text).toMatch(
      /http_server_request_duration_seconds_count\{[^}]*http_response_status_code="200"[^}]*http_route="\/metrics"/,
    );
    expect(text).toMatch(/process_cpu_time_seconds_total/);
    expect(text).toMatch(/nodejs_eventloop_utilization_ratio/);
  });

  it('asks for the token where one is set', async () => {
    const { url } = await startPortal({
      metrics: { enabled: true, token: 'right' },
    });
    const statusWith = async (authorization?: string) =>
      (
        await fetch(`${url}/metrics`, {
          headers: authorization ? { authorization } : {},
        })
      ).status;
    expect(await statusWith()).toBe(401);
    expect(await statusWith('Bearer wrong')).toBe(403);
    expect(await statusWith('Bearer right')).toBe(200);
  });
});
