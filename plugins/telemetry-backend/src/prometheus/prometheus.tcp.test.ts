import { companyPlatform } from '../__testUtils__/company';
import { openTelemetry } from '../__testUtils__/openTelemetry';
import { Samples } from '../__testUtils__/Samples';
import { hasPrometheus, TestPrometheus } from '../__testUtils__/TestPrometheus';

jest.setTimeout(180_000);

const suite = hasPrometheus ? describe : describe.skip;

const OPENED = 'istio_tcp_connections_opened_total';
const RECEIVED = 'istio_tcp_received_bytes_total';
const SENT = 'istio_tcp_sent_bytes_total';

suite('Calls over TCP, where nobody counts requests', () => {
  let prometheus: TestPrometheus;
  const end = new Date();

  beforeAll(async () => {
    const samples = new Samples(end, 26 * 3600);
    const counted: Array<[string, string, number, string?]> = [
      [OPENED, 'shop-production/cart', 0.5],
      [RECEIVED, 'shop-production/cart', 300],
      [SENT, 'shop-production/cart', 700],
      // Both proxies count a connection; that of the callee is believed.
      [OPENED, 'shop-production/cart', 50, 'source'],
      // Opened before the window, and still in use.
      [OPENED, 'web-production/front', 0],
      [SENT, 'web-production/front', 64],
      // Opened once, and carries nothing.
      [OPENED, 'shop-production/quiet', 0],
      [RECEIVED, 'shop-production/quiet', 0],
    ];
    for (const [metric, caller, rate, reporter = 'destination'] of counted) {
      const [source_workload_namespace, source_workload] = caller.split('/');
      const labels = {
        ...{ reporter, source_workload, source_workload_namespace },
        destination_workload: 'ledger',
        destination_workload_namespace: 'pay-production',
        request_protocol: 'tcp',
      };
      samples.counter(metric, labels, rate);
    }
    prometheus = await TestPrometheus.start({
      openMetrics: samples.toString(),
    });
  });

  afterAll(() => prometheus?.stop());

  const open = () =>
    openTelemetry({
      platform: companyPlatform(
        ['pay/ledger', 'shop/cart', 'shop/quiet', 'web/front'].map(subject => ({
          subject,
        })),
        [['shop/cart', 'pay/ledger']],
      ),
      telemetry: { prometheus: [{ url: prometheus.url }] },
      now: () => end,
    });

  it('are compared with what was agreed, as requests are', async () => {
    const { findings, inbound } = await open().traffic({
      sector: 'pay',
      name: 'ledger',
      range: '24h',
    });
    const byCaller = Object.fromEntries(
      inbound.map(({ caller, ...edge }) => [caller, edge]),
    );
    expect(byCaller).toEqual({
      'shop/cart': expect.objectContaining({
        ...{ rate: null, errors: null, state: 'agreed' },
        tcp: {
          opened: expect.closeTo(0.5, 3),
          bytes: expect.closeTo(1000, 0),
        },
      }),
      'web/front': expect.objectContaining({
        ...{ rate: null, errors: null, state: 'undeclared' },
        tcp: { opened: 0, bytes: expect.closeTo(64, 1) },
      }),
    });
    expect(findings.map(({ reason }) => reason)).toEqual(['UndeclaredTraffic']);
    expect(findings[0].message).toContain('web/front to pay/ledger');
  });

  it('are on the map of all calls', async () => {
    const { edges } = await open().map({ sector: 'pay' });
    expect(
      edges.map(({ caller, state, tcp }) => [caller, state, tcp?.opened]),
    ).toEqual([
      ['shop/cart', 'agreed', expect.closeTo(0.5, 3)],
      ['web/front', 'undeclared', 0],
    ]);
  });
});
