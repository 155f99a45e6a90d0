import { find, objectsOfService } from '../../__testUtils__/derived';

function rulesOf(slo: Record<string, unknown>) {
  const rule = find(objectsOfService({ telemetry: { slo } }), 'PrometheusRule');
  return JSON.parse(JSON.stringify(rule?.spec ?? { groups: [{ rules: [] }] }))
    .groups[0].rules;
}

describe('PrometheusRule', () => {
  it('alerts on burn rates over two windows each', () => {
    const rules = rulesOf({ availability: 99.9 });
    expect(
      rules.map((rule: { labels: { severity: string; window: string } }) => [
        rule.labels.window,
        rule.labels.severity,
      ]),
    ).toEqual([
      ['1h', 'page'],
      ['6h', 'page'],
      ['1d', 'ticket'],
      ['3d', 'ticket'],
    ]);
    expect(rules[0].expr).toBe(
      '(sum(rate(istio_requests_total{reporter="destination",destination_workload="app",destination_workload_namespace="shop-production",response_code=~"5.."}[1h])) / sum(rate(istio_requests_total{reporter="destination",destination_workload="app",destination_workload_namespace="shop-production"}[1h]))) > (14.4 * 0.001) and (sum(rate(istio_requests_total{reporter="destination",destination_workload="app",destination_workload_namespace="shop-production",response_code=~"5.."}[5m])) / sum(rate(istio_requests_total{reporter="destination",destination_workload="app",destination_workload_namespace="shop-production"}[5m]))) > (14.4 * 0.001)',
    );
  });

  it('alerts on quantiles, in milliseconds', () => {
    const [rule] = rulesOf({ latency: { p99: '2s' } });
    expect(rule.expr).toMatch(/^histogram_quantile\(0\.99, .* > 2000$/);
  });

  it('is left out without objectives', () => {
    expect(rulesOf({})).toEqual([]);
  });
});
