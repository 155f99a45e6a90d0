import { companyPlatform } from '../__testUtils__/company';
import { openTelemetry } from '../__testUtils__/openTelemetry';
import { Samples } from '../__testUtils__/Samples';
import { hasPrometheus, TestPrometheus } from '../__testUtils__/TestPrometheus';

jest.setTimeout(180_000);

const suite = hasPrometheus ? describe : describe.skip;

const call = (
  caller: string,
  callee: string,
  more: Record<string, string> = {},
) => {
  const [sourceNamespace, source] = caller.split('/');
  const [namespace, name] = callee.split('/');
  return {
    reporter: 'destination',
    source_workload: source,
    source_workload_namespace: sourceNamespace,
    destination_workload: name,
    destination_workload_namespace: namespace,
    response_code: '200',
    ...more,
  };
};

const EXPOSED = '  exposure: { hosts: [shop.example], port: http }';

suite('Services side by side, and who calls whom', () => {
  let prometheus: TestPrometheus;
  const end = new Date();

  beforeAll(async () => {
    const samples = new Samples(end, 26 * 3600);
    const calls: Array<[string, string, number, Record<string, string>?]> = [
      ['web-production/front', 'shop-production/cart', 4],
      [
        'web-production/front',
        'shop-production/cart',
        1,
        { response_code: '503' },
      ],
      ['pay-production/spy', 'shop-production/cart', 2],
      ['web-staging/front', 'shop-production/cart', 0.5],
      ['ingress/gateway', 'web-production/front', 8],
      ['ingress/gateway', 'shop-production/cart', 0.25],
      ['unknown/unknown', 'shop-production/cart', 0.125],
    ];
    for (const [caller, callee, rate, more] of calls) {
      samples.counter('istio_requests_total', call(caller, callee, more), rate);
    }
    samples
      // Both proxies count a call; that of the callee is believed.
      .counter(
        'istio_requests_total',
        call('web-production/front', 'shop-production/cart', {
          reporter: 'source',
        }),
        99,
      )
      // The callee has no proxy.
      .counter(
        'istio_requests_total',
        call('shop-production/cart', 'shop-production/plain', {
          reporter: 'source',
        }),
        3,
      )
      .counter(
        'http_requests_total',
        { namespace: 'shop-production', service: 'plain', code: '200' },
        3,
      )
      .counter(
        'istio_requests_total',
        call('web-production/front', 'shop-production/quiet'),
        0,
      );
    prometheus = await TestPrometheus.start({
      openMetrics: samples.toString(),
    });
  });

  afterAll(() => prometheus?.stop());

  const open = () =>
    openTelemetry({
      platform: companyPlatform(
        [
          {
            subject: 'shop/cart',
            spec: '  telemetry: { slo: { availability: 99 } }',
          },
          { subject: 'shop/plain' },
          { subject: 'shop/quiet' },
          { subject: 'pay/spy' },
          { subject: 'web/front', spec: EXPOSED },
        ],
        [
          ['web/front', 'shop/cart'],
          ['shop/cart', 'shop/plain'],
          ['shop/cart', 'pay/spy'],
        ],
      ),
      telemetry: { prometheus: [{ url: prometheus.url }] },
      now: () => end,
    });

  it('compares what a service was called and calls with what was agreed', async () => {
    const { findings, inbound, outbound } = await open().traffic({
      sector: 'shop',
      name: 'cart',
      range: '24h',
    });
    expect(
      inbound.map(({ caller, rate, state }) => [
        caller,
        Number(rate?.toFixed(3)),
        state,
      ]),
    ).toEqual([
      ['web/front', 5, 'agreed'],
      ['pay/spy', 2, 'undeclared'],
      // An agreement never joins two environments.
      ['web-staging/front', 0.5, 'undeclared'],
      // It is not exposed, so nobody outside may call it.
      ['ingress/gateway', 0.25, 'undeclared'],
      ['unknown', 0.125, 'undeclared'],
    ]);
    expect(inbound[0].errors).toBeCloseTo(0.2, 3);
    expect(outbound).toMatchObject([
      { callee: 'shop/plain', state: 'agreed' },
      { callee: 'pay/spy', state: 'unused', rate: null },
    ]);
    expect(findings.map(({ reason }) => reason)).toEqual([
      'UndeclaredTraffic',
      'UnusedAgreement',
    ]);
    expect(findings[0].message).toContain('pay/spy to shop/cart');
  });

  it('takes calls from outside to a service that is exposed as declared', async () => {
    const { findings, inbound } = await open().traffic({
      sector: 'web',
      name: 'front',
    });
    expect(inbound).toMatchObject([
      { caller: 'ingress/gateway', state: 'agreed' },
    ]);
    expect(
      findings.some(({ message }) => message.includes('ingress/gateway')),
    ).toBe(false);
  });

  it('says that the mesh saw nothing of a service', async () => {
    const { findings, inbound } = await open().traffic({
      sector: 'shop',
      name: 'quiet',
    });
    expect(inbound).toEqual([]);
    expect(findings.map(({ reason }) => reason)).toEqual(['NoTraffic']);
  });

  it('shows services side by side', async () => {
    const { items, origins, totals } = await open().overview({});
    expect(totals).toEqual({
      services: 5,
      observed: 3,
      alerts: 0,
      undeclared: 4,
      known: { alerts: 5, undeclared: 5 },
      unknown: { alerts: 0, undeclared: 0 },
    });
    expect(origins).toHaveLength(1);
    expect(
      items.map(({ rate, state, subject }) => [
        subject,
        rate === null ? null : Number(rate.toFixed(1)),
        state,
      ]),
    ).toEqual([
      ['pay/spy', null, 'not-observed'],
      ['shop/cart', 7.9, 'observed'],
      ['shop/plain', 3, 'observed'],
      ['shop/quiet', 0, 'silent'],
      ['web/front', 8, 'observed'],
    ]);
    expect(items[1].slo).toMatchObject({ state: 'missed' });
    expect(items[1].slo?.budgetLeft).toBeCloseTo(1 - 1 / 7.875 / 0.01, 0);
    expect(items[1].undeclared).toBe(4);
    expect(items[0].findings.map(({ reason }) => reason)).toContain(
      'NoMetrics',
    );
  });

  it('filters and pages without asking again', async () => {
    const views = open();
    const first = await views.overview({ limit: 2 });
    expect(first.items.map(({ subject }) => subject)).toEqual([
      'pay/spy',
      'shop/cart',
    ]);
    const second = await views.overview({ limit: 2, cursor: first.nextCursor });
    expect(second.items.map(({ subject }) => subject)).toEqual([
      'shop/plain',
      'shop/quiet',
    ]);
    expect(second.totalItems).toBe(5);
    expect(second.asOf).toBe(first.asOf);
    const missed = await views.overview({ state: 'missed' });
    expect(missed.items.map(({ subject }) => subject)).toEqual(['shop/cart']);
    const searched = await views.overview({ search: 'QUI' });
    expect(searched.totals.services).toBe(1);
    const team = await views.overview({ teams: ['group:default/pay'] });
    expect(team.items.map(({ subject }) => subject)).toEqual(['pay/spy']);
    await expect(views.overview({ cursor: 'bm9uZQ' })).rejects.toThrow(
      'The cursor is not one',
    );
  });

  it('maps the calls of a day between services, or those of a sector', async () => {
    const map = await open().map({});
    expect(
      map.edges
        .filter(({ state }) => state === 'undeclared')
        .map(({ callee, caller }) => `${caller} ${callee}`),
    ).toEqual([
      'ingress/gateway shop/cart',
      'pay/spy shop/cart',
      'unknown shop/cart',
      'web-staging/front shop/cart',
    ]);
    expect(map.findings.map(({ reason }) => reason)).toEqual([
      'UndeclaredTraffic',
    ]);
    const pay = await open().map({ sector: 'pay' });
    expect(pay.edges.map(({ callee }) => callee)).toContain('shop/cart');
    expect(
      pay.edges.every(({ callee, caller }) =>
        [callee, caller].some(subject => subject.startsWith('pay/')),
      ),
    ).toBe(true);
  });
});
