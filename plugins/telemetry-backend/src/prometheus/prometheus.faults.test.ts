import { ServiceTelemetryFilter } from '@ridgeway/plugin-telemetry-common';
import { companyPlatform } from '../__testUtils__/company';
import { openTelemetry } from '../__testUtils__/openTelemetry';
import { Samples } from '../__testUtils__/Samples';
import { hasPrometheus, TestPrometheus } from '../__testUtils__/TestPrometheus';

jest.setTimeout(180_000);

const suite = hasPrometheus ? describe : describe.skip;

const CART = { sector: 'shop', name: 'cart' };

suite('A Prometheus that fails while the portal runs', () => {
  let prometheus: TestPrometheus;
  const end = new Date();

  beforeAll(async () => {
    const labels = {
      ...{ reporter: 'destination', response_code: '200' },
      destination_workload: 'cart',
      destination_workload_namespace: 'shop-production',
    };
    prometheus = await TestPrometheus.start({
      openMetrics: new Samples(end, 7200)
        .counter('istio_requests_total', labels, 2)
        .toString(),
    });
  });

  afterAll(() => prometheus?.stop());

  const open = () =>
    openTelemetry({
      platform: companyPlatform([
        {
          subject: 'shop/cart',
          spec: '  telemetry: { slo: { availability: 99 } }',
        },
      ]),
      telemetry: {
        prometheus: [
          {
            url: prometheus.url,
            label: 'The metrics',
            timeout: { seconds: 2 },
          },
        ],
      },
      now: () => end,
    });
  type Views = ReturnType<typeof open>;

  const rateOf = async (views: Views, range: ServiceTelemetryFilter['range']) =>
    (await views.signals({ ...CART, range })).rate.value;

  const reasonsOf = async (views: Views) =>
    Promise.all(
      [
        views.signals({ ...CART, range: '15m' }),
        views.objectives(CART),
        views.alerts(CART),
        views.traffic(CART),
        views.overview({}),
        views.map({}),
      ].map(async view =>
        (await view).findings.map(({ reason }) => reason).join(' '),
      ),
    );

  it('is slow on every screen while it hangs, and answers when it goes on', async () => {
    const views = open();
    expect(await rateOf(views, '1h')).toBeCloseTo(2, 1);
    prometheus.signal('SIGSTOP');
    try {
      const begin = Date.now();
      expect(new Set(await reasonsOf(views))).toEqual(new Set(['SourceSlow']));
      // One time-out, not one after the other.
      expect(Date.now() - begin).toBeLessThan(10_000);
      expect(await views.sources()).toMatchObject({
        items: [{ state: 'down', message: /did not answer within 2 seconds/ }],
      });
    } finally {
      prometheus.signal('SIGCONT');
    }
    const later = Date.now() + 30_000;
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => later);
    try {
      expect(await rateOf(views, '6h')).toBeCloseTo(2 / 3, 1);
    } finally {
      clock.mockRestore();
    }
  });

  it('is down on every screen when it is killed, and answers when it is back', async () => {
    const views = open();
    expect(await rateOf(views, '1h')).toBeCloseTo(2, 1);
    await prometheus.kill();
    expect(new Set(await reasonsOf(views))).toEqual(new Set(['SourceDown']));
    const { findings } = await views.signals({ ...CART, range: '15m' });
    expect(findings[0].message).toBe(
      'The metrics cannot be reached: nothing listens there. The platform team sets its address in ridgeway.telemetry.prometheus.',
    );
    await prometheus.startAgain();
    expect(await rateOf(views, '6h')).toBeCloseTo(2 / 3, 1);
    // What it did not answer is not kept for long.
    await prometheus.waitUntil(
      async () => (await rateOf(views, '15m')) !== null,
    );
  });
});
