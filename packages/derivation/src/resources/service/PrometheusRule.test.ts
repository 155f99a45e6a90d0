import { parser } from '@prometheus-io/lezer-promql';
import { find, objectsOfService } from '../../__testUtils__/derived';

interface Rule {
  alert?: string;
  record?: string;
  expr: string;
  labels: Record<string, string>;
}

function rulesOf(slo: Record<string, unknown>): Rule[] {
  const rule = find(objectsOfService({ telemetry: { slo } }), 'PrometheusRule');
  return JSON.parse(
    JSON.stringify(rule?.spec ?? { groups: [] }),
  ).groups.flatMap(({ rules }: { rules: Rule[] }) => rules);
}

function syntaxErrors({ expr }: Rule): string[] {
  const found: string[] = [];
  parser.parse(expr).iterate({
    enter: ({ type, from }) => {
      if (type.isError) {
        found.push(expr.slice(from));
      }
    },
  });
  return found;
}

const alertsOf = (slo: Record<string, unknown>) =>
  rulesOf(slo).filter(({ alert }) => alert);

describe('PrometheusRule', () => {
  it('alerts on burn rates over two windows each', () => {
    expect(
      alertsOf({ availability: 99.9 }).map(({ labels, expr }) => [
        labels.window,
        labels.severity,
        expr,
      ]),
    ).toEqual(
      [
        ['1h', '5m', 14.4, 'page'],
        ['6h', '30m', 6, 'page'],
        ['1d', '2h', 3, 'ticket'],
        ['3d', '6h', 1, 'ticket'],
      ].map(([long, short, factor, severity]) => [
        long,
        severity,
        [long, short]
          .map(
            window =>
              `service:slo_errors_per_request:ratio_rate${window}{service="app",namespace="shop-production"} > (${factor} * 0.001)`,
          )
          .join(' and '),
      ]),
    );
  });

  it('records each window that an alert reads, before the alert', () => {
    for (const slo of [
      { availability: 99.5 },
      { latency: { p50: '100ms', p95: '300ms', p99: '2s' } },
    ]) {
      const rules = rulesOf(slo);
      rules.forEach(({ alert, expr, labels }, position) => {
        const read = alert ? expr.match(/service:\w+:\w+/g) ?? [] : [];
        for (const record of read) {
          expect(rules.slice(0, position)).toContainEqual(
            expect.objectContaining({
              record,
              labels: expect.objectContaining(
                labels.quantile ? { quantile: labels.quantile } : {},
              ),
            }),
          );
        }
      });
    }
  });

  it('measures errors by what the service’s own proxies saw', () => {
    expect(rulesOf({ availability: 99.9 })[0]).toEqual({
      record: 'service:slo_errors_per_request:ratio_rate5m',
      expr: 'sum(rate(istio_requests_total{reporter="destination",destination_workload="app",destination_workload_namespace="shop-production",response_code=~"5.."}[5m])) / sum(rate(istio_requests_total{reporter="destination",destination_workload="app",destination_workload_namespace="shop-production"}[5m]))',
      labels: { service: 'app', namespace: 'shop-production' },
    });
  });

  it.each([
    ['100ms', /^1 - \(sum\(rate\([^[]*le=~"100\(\\\\\.0\)\?"\}\[5m\]\)\)\) \//],
    ['300ms', /0\.8 \* [^*]*le=~"250.*0\.2 \* [^*]*le=~"500/],
    ['2s', /le=~"1000.*le=~"2500/],
    ['1d', /le=~"3600000/],
  ])(
    'measures what is slower than %s between bounds of buckets',
    (p99, expr) => {
      expect(rulesOf({ latency: { p99 } })[0].expr).toMatch(expr);
    },
  );

  it('watches each quantile as an objective of its own', () => {
    expect(
      alertsOf({ latency: { p95: '250ms', p99: '1s' } }).map(
        ({ alert, labels }) => [alert, labels.quantile, labels.window],
      ),
    ).toEqual(
      ['p95', 'p99'].flatMap(quantile =>
        ['1h', '6h', '1d', '3d'].map(window => [
          'LatencyBudgetBurn',
          quantile,
          window,
        ]),
      ),
    );
  });

  it('leaves out alerts that could never fire', () => {
    expect(
      alertsOf({ latency: { p50: '100ms' } }).map(({ expr }) => expr),
    ).toEqual([expect.stringContaining('> (1 * 0.5)')]);
    expect(alertsOf({ availability: 90 })).toHaveLength(3);
  });

  it('is written in PromQL', () => {
    const rules = rulesOf({
      availability: 99.95,
      latency: { p50: '20ms', p95: '300ms', p99: '2s' },
    });
    expect(rules.length).toBeGreaterThan(20);
    expect(rules.flatMap(syntaxErrors)).toEqual([]);
    expect(
      syntaxErrors({ expr: 'sum(rate(x[5m]) > 1', labels: {} }),
    ).not.toEqual([]);
  });

  it('is left out without objectives', () => {
    expect(rulesOf({})).toEqual([]);
  });
});
