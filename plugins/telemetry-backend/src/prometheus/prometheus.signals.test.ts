import { companyPlatform } from '../__testUtils__/company';
import { openTelemetry } from '../__testUtils__/openTelemetry';
import { Samples } from '../__testUtils__/Samples';
import { hasPrometheus, TestPrometheus } from '../__testUtils__/TestPrometheus';

jest.setTimeout(180_000);

const suite = hasPrometheus ? describe : describe.skip;

const NAMESPACE = 'shop-production';

const istio = (name: string, more: Record<string, string> = {}) => ({
  reporter: 'destination',
  destination_workload: name,
  destination_workload_namespace: NAMESPACE,
  source_workload: 'storefront',
  source_workload_namespace: 'web-production',
  ...more,
});

const SUBJECTS = [
  'shop/cart',
  'shop/prices',
  'shop/search',
  'shop/quiet',
  'shop/dark',
  'shop/restarted',
  'shop/nan',
  'shop/pushed',
];

suite('Golden signals from a real Prometheus', () => {
  let prometheus: TestPrometheus;
  const end = new Date();

  beforeAll(async () => {
    const samples = new Samples(end, 2 * 3600);
    samples
      .counter(
        'istio_requests_total',
        istio('cart', { response_code: '200' }),
        9,
      )
      .counter(
        'istio_requests_total',
        istio('cart', { response_code: '503' }),
        1,
      )
      // The caller's own count of the same requests is not added.
      .counter(
        'istio_requests_total',
        istio('cart', { reporter: 'source', response_code: '200' }),
        100,
      )
      .histogram('istio_request_duration_milliseconds', istio('cart'), {
        100: 9,
        250: 0,
        500: 1,
      })
      .histogram(
        'http_server_request_duration_seconds',
        {
          namespace: NAMESPACE,
          service: 'search',
          http_response_status_code: '200',
        },
        { 0.1: 4 },
      )
      .counter(
        'http_requests_total',
        { namespace: NAMESPACE, service: 'prices', code: '200' },
        2,
      )
      .counter(
        'http_requests_total',
        { namespace: NAMESPACE, service: 'prices', code: '500' },
        2,
      )
      .counter(
        'istio_requests_total',
        istio('quiet', { response_code: '200' }),
        0,
      )
      .series(
        'istio_requests_total',
        istio('restarted', { response_code: '200' }),
        (_ago, since) => (since * 2) % 1800,
      )
      .histogram(
        'http_server_request_duration_seconds',
        {
          job: `${NAMESPACE}/pushed`,
          instance: 'a',
          http_response_status_code: '200',
        },
        { 0.1: 3 },
      )
      .series(
        'istio_requests_total',
        istio('nan', { response_code: '200' }),
        () => NaN,
      );
    for (const [name, use] of [
      ['cart', 0.5],
      ['cart-other', 7],
    ] as const) {
      const pod = {
        namespace: NAMESPACE,
        pod: `${name}-5d4f6c7b8-abcde`,
        container: 'app',
      };
      samples
        .counter('container_cpu_usage_seconds_total', pod, use)
        .counter(
          'container_cpu_usage_seconds_total',
          { ...pod, container: 'istio-proxy' },
          50,
        )
        .series('container_memory_working_set_bytes', pod, () => 3e8)
        .series(
          'kube_pod_container_resource_limits',
          { ...pod, resource: 'cpu', unit: 'core' },
          () => 2,
        )
        .series(
          'kube_pod_container_resource_requests',
          { ...pod, resource: 'memory', unit: 'byte' },
          () => 6e8,
        )
        .series('kube_pod_container_status_restarts_total', pod, ago =>
          ago < 1800 ? 3 : 1,
        );
    }
    samples.counter(
      'istio_requests_total',
      {
        reporter: 'source',
        source_workload: 'cart',
        source_workload_namespace: NAMESPACE,
        destination_service_name: 'BlackHoleCluster',
        response_code: '502',
      },
      0.01,
    );
    prometheus = await TestPrometheus.start({
      openMetrics: samples.toString(),
    });
  });

  afterAll(() => prometheus?.stop());

  const ask = (name: string, range: '15m' | '1h' = '1h') =>
    openTelemetry({
      platform: companyPlatform(SUBJECTS.map(subject => ({ subject }))),
      telemetry: { prometheus: [{ url: prometheus.url }] },
      now: () => end,
    }).signals({ sector: 'shop', name, range });

  it('measures rate, errors and latency as the proxies of the callee count them', async () => {
    const { errors, findings, latency, origin, rate, step, environment } =
      await ask('cart');
    expect(environment).toBe('production');
    expect(origin?.source).toBe('prometheus');
    expect(rate.convention).toBe('istio');
    expect(rate.value).toBeCloseTo(10, 1);
    expect(errors.value).toBeCloseTo(0.1, 3);
    // 9 of 10 take up to 100 ms, the others between 250 and 500 ms.
    expect(latency.p50.value).toBeCloseTo(0.0556, 3);
    expect(latency.p95.value).toBeCloseTo(0.375, 3);
    expect(step).toBe(15);
    expect(rate.points).toHaveLength(240);
    expect(rate.points.at(-1)?.value).toBeCloseTo(10, 1);
    expect(findings).toEqual([]);
  });

  it('measures use against limits, or against what is reserved, without the proxy and without namesakes', async () => {
    const { egressDenied, restarts, saturation } = await ask('cart');
    expect(saturation.cpu.value).toBeCloseTo(0.25, 3);
    expect(saturation.memory.value).toBeCloseTo(0.5, 3);
    expect(saturation.cpu.convention).toBe('kubernetes');
    expect(restarts).toBe(2);
    expect(egressDenied).toBeGreaterThan(30);
    expect(egressDenied).toBeLessThan(40);
  });

  it.each([
    ['search', 'opentelemetry', 4, 0],
    ['pushed', 'opentelemetry', 3, 0],
    ['prices', 'prometheus', 4, 0.5],
  ])('reads %s by the names of %s', async (name, convention, rate, errors) => {
    const signals = await ask(name);
    expect(signals.rate.convention).toBe(convention);
    expect(signals.rate.value).toBeCloseTo(rate, 1);
    expect(signals.errors.value).toBeCloseTo(errors, 3);
  });

  it('says that nobody measures how long requests take', async () => {
    const { findings, latency } = await ask('prices');
    expect(latency.p99.value).toBeNull();
    expect(findings.map(({ reason }) => reason)).toContain('NoLatency');
  });

  it('tells no requests from no metrics', async () => {
    const quiet = await ask('quiet');
    expect(quiet.rate.value).toBe(0);
    expect(quiet.errors.value).toBeNull();
    expect(quiet.findings.map(({ reason }) => reason)).toEqual([
      'NoRequests',
      'NoSaturation',
    ]);
    const dark = await ask('dark');
    expect(dark.rate).toMatchObject({ value: null, points: [] });
    expect(dark.findings.map(({ reason }) => reason)).toEqual([
      'NoMetrics',
      'NoSaturation',
    ]);
    expect(dark.findings[0].steps.length).toBeGreaterThan(1);
  });

  it('counts on where a restart set a counter back', async () => {
    const { rate } = await ask('restarted');
    expect(rate.value).toBeGreaterThan(1.9);
    expect(rate.value).toBeLessThan(2.1);
    expect(rate.points.every(({ value }) => (value ?? 0) >= 0)).toBe(true);
  });

  it('shows what is not a number as not measured', async () => {
    const { rate } = await ask('nan', '15m');
    expect(rate.value).toBeNull();
    expect(rate.points.every(({ value }) => value === null)).toBe(true);
  });
});
