import { companyPlatform } from '../__testUtils__/company';
import { openTelemetry } from '../__testUtils__/openTelemetry';
import { Samples } from '../__testUtils__/Samples';
import { hasPrometheus, TestPrometheus } from '../__testUtils__/TestPrometheus';

jest.setTimeout(180_000);

const suite = hasPrometheus ? describe : describe.skip;

const NAMESPACE = 'shop-production';
const DAY = 86_400;

const istio = (name: string, more: Record<string, string> = {}) => ({
  reporter: 'destination',
  destination_workload: name,
  destination_workload_namespace: NAMESPACE,
  ...more,
});

const SLO =
  '  telemetry: { slo: { availability: 99, latency: { p95: 175ms } } }';

const RULES = `
groups:
  - name: derived
    rules:
      - alert: ErrorBudgetBurn
        expr: vector(1)
        labels: { service: cart, namespace: ${NAMESPACE}, severity: page, window: 1h }
        annotations:
          summary: cart burns its error budget
          runbook_url: https://runbooks.example/burn
      - alert: PodRestarts
        expr: vector(1)
        for: 1h
        labels: { pod: cart-5d4f6c7b8-abcde, namespace: ${NAMESPACE} }
        annotations: { runbook_url: 'data:text/html,x' }
      - alert: OfANamesake
        expr: vector(1)
        labels: { pod: cart-other-5d4f6c7b8-abcde, namespace: ${NAMESPACE} }
      - alert: OfAnotherEnvironment
        expr: vector(1)
        labels: { service: cart, namespace: shop-staging }
`;

suite('Objectives and alerts from a real Prometheus', () => {
  let prometheus: TestPrometheus;
  const end = new Date();

  beforeAll(async () => {
    const samples = new Samples(end, 4 * DAY)
      .counter(
        'istio_requests_total',
        istio('cart', { response_code: '200' }),
        10,
      )
      // Nothing fails until an hour ago; then one of 20 does.
      .series(
        'istio_requests_total',
        istio('cart', { response_code: '500' }),
        ago => Math.max(0, 3600 - ago) * 0.5,
      )
      // Of 10 requests a second, 0.98 take from 100 to 250 ms: half of them are beyond 175 ms, a little less than may be.
      .histogram('istio_request_duration_milliseconds', istio('cart'), {
        100: 9.02,
        250: 0.98,
      })
      .counter(
        'istio_requests_total',
        istio('broken', { response_code: '500' }),
        1,
      )
      .counter(
        'istio_requests_total',
        istio('quiet', { response_code: '200' }),
        0,
      )
      .series(
        'ALERTS',
        {
          alertname: 'ErrorBudgetBurn',
          alertstate: 'firing',
          service: 'cart',
          namespace: NAMESPACE,
          severity: 'ticket',
          window: '1d',
        },
        ago => (ago > 7200 && ago < 10_800 ? 1 : undefined),
      );
    prometheus = await TestPrometheus.start({
      openMetrics: samples.toString(),
      rules: RULES,
    });
    await prometheus.waitUntil(async () => {
      const response = await fetch(`${prometheus.url}/api/v1/alerts`);
      return (await response.text()).includes('OfAnotherEnvironment');
    });
  });

  afterAll(() => prometheus?.stop());

  const open = () =>
    openTelemetry({
      platform: companyPlatform([
        { subject: 'shop/cart', spec: SLO },
        { subject: 'shop/quiet', spec: SLO },
        { subject: 'shop/broken', spec: SLO },
        { subject: 'shop/dark', spec: SLO },
        { subject: 'shop/free' },
      ]),
      telemetry: {
        prometheus: [
          { url: prometheus.url, externalUrl: 'https://metrics.example/' },
        ],
      },
      now: () => end,
    });
  const objectivesOf = (name: string) =>
    open().objectives({ sector: 'shop', name });

  it('counts good and bad requests of the promised share', async () => {
    const { days, objectives } = await objectivesOf('cart');
    expect(days).toBe(30);
    const [availability] = objectives;
    expect(availability).toMatchObject({
      id: 'availability',
      title: '99 % of requests succeed',
      objective: 0.99,
    });
    const requests = 4 * DAY * 10;
    const failed = 1800;
    expect(availability.requests).toBeGreaterThan(requests * 0.99);
    expect(availability.budget.spent).toBeGreaterThan(failed * 0.95);
    expect(availability.budget.spent).toBeLessThan(failed * 1.05);
    expect(availability.budget.left).toBeCloseTo(
      1 - failed / (requests * 0.01),
      2,
    );
    expect(availability.attained).toBeCloseTo(1 - failed / requests, 4);
  });

  it('burns as fast as the derived alerts see it', async () => {
    const { objectives } = await objectivesOf('cart');
    const burn = new Map(
      objectives[0].burn.map(({ window, severity, rate, threshold }) => [
        `${window} ${severity}`,
        { rate, threshold },
      ]),
    );
    // One of 21 fails, and one in a hundred may.
    expect(burn.get('5m page')?.rate).toBeCloseTo(4.76, 1);
    expect(burn.get('5m page')?.threshold).toBe(14.4);
    expect(burn.get('1d ticket')?.rate).toBeCloseTo(0.207, 1);
    expect([...burn.keys()]).toEqual([
      '5m page',
      '1h page',
      '30m page',
      '6h page',
      '2h ticket',
      '1d ticket',
      '6h ticket',
      '3d ticket',
    ]);
    expect(objectives[0].state).toBe('kept');
  });

  it('draws what was left of the budget, from all of it to what is left now', async () => {
    const { objectives } = await objectivesOf('cart');
    const { points, budget } = objectives[0];
    expect(points).toHaveLength(240);
    expect(points[0].value).toBe(1);
    expect(points.at(-1)?.value).toBeCloseTo(budget.left ?? NaN, 2);
    expect(points.at(-1)?.value).toBeLessThan(0.96);
  });

  it('judges latency between two buckets as the derived alert does', async () => {
    const { objectives } = await objectivesOf('cart');
    const [, latency] = objectives;
    expect(latency).toMatchObject({ id: 'latency-p95', threshold: 0.175 });
    expect(latency.attained).toBeCloseTo(0.951, 4);
    expect(latency.budget.left).toBeCloseTo(0.02, 3);
    expect(latency.state).toBe('at-risk');
  });

  it('says that a budget is overspent', async () => {
    const { objectives } = await objectivesOf('broken');
    expect(objectives[0]).toMatchObject({ state: 'missed', attained: 0 });
    expect(objectives[0].budget.left).toBeCloseTo(-99, 1);
  });

  it('neither keeps nor misses an objective without traffic', async () => {
    const { findings, objectives } = await objectivesOf('quiet');
    expect(objectives[0]).toMatchObject({
      state: 'no-traffic',
      attained: null,
      budget: { left: null },
    });
    expect(findings.map(({ reason }) => reason)).toEqual(['NoTraffic']);
    const dark = await objectivesOf('dark');
    expect(dark.objectives.map(({ state }) => state)).toEqual([
      'unknown',
      'unknown',
    ]);
  });

  it('tells how to promise something', async () => {
    const { findings, objectives } = await objectivesOf('free');
    expect(objectives).toEqual([]);
    expect(findings).toMatchObject([{ reason: 'NoObjective', level: 'info' }]);
  });

  it('finds alerts of the service by name or by pod, those that are over among them', async () => {
    const { items } = await open().alerts({
      sector: 'shop',
      name: 'cart',
      range: '6h',
    });
    expect(
      items.map(({ derived, name, severity, state }) => [
        name,
        state,
        severity,
        derived,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['ErrorBudgetBurn', 'firing', 'page', true],
        ['PodRestarts', 'pending', undefined, false],
        ['ErrorBudgetBurn', 'resolved', 'ticket', true],
      ]),
    );
    expect(items).toHaveLength(3);
    const firing = items.find(({ state }) => state === 'firing');
    expect(firing).toMatchObject({
      summary: 'cart burns its error budget',
      runbookUrl: 'https://runbooks.example/burn',
      url: 'https://metrics.example/alerts',
    });
    expect(firing?.since).toMatch(/^[-0-9T:]+\.\d{3}Z$/);
    const pending = items.find(({ state }) => state === 'pending');
    expect(pending?.runbookUrl).toBeUndefined();
    const over = items.find(({ state }) => state === 'resolved');
    const ago = (moment = '') => (end.getTime() - Date.parse(moment)) / 1000;
    expect(ago(over?.since)).toBeGreaterThan(10_000);
    expect(ago(over?.until)).toBeGreaterThan(6_500);
    expect(ago(over?.until)).toBeLessThan(7_500);
  });

  it('marks alerts on the charts', async () => {
    const { markers } = await open().signals({
      sector: 'shop',
      name: 'cart',
      range: '6h',
    });
    expect(markers.map(({ kind }) => kind)).toContain('alert');
  });
});
