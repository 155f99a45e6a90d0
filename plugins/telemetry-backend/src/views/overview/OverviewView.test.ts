import {
  TelemetrySource,
  TelemetrySourceError,
} from '@ridgeway/plugin-telemetry-node';
import { companyPlatform } from '../../__testUtils__/company';
import { openTelemetry } from '../../__testUtils__/openTelemetry';

const nothing = { errors: null, p99: null, cpu: null, memory: null };

/** A source that knows one sector. */
function sourceOf(
  sector: string,
  answers: Partial<TelemetrySource> = {},
): TelemetrySource {
  return {
    id: sector,
    label: `Metrics of ${sector}`,
    covers: workload => workload.sector === sector,
    signals: async () => ({ findings: [] }),
    requests: async () => ({}),
    alerts: async () => [],
    edges: async () => [],
    summaries: async workloads =>
      new Map(
        workloads.map(({ name, namespace }) => [
          `${namespace}/${name}`,
          { ...nothing, rate: 1, alerts: 2 },
        ]),
      ),
    check: async () => {},
    ...answers,
  };
}

const isDown = async () => {
  throw new TelemetrySourceError('down', 'Nothing listens there.');
};

/** Services of a shop that is measured, and of two sectors of which that differs. */
function overviewOf(
  sources: TelemetrySource[],
  filter: { state?: 'alerting' | 'not-observed'; sector?: string } = {},
) {
  return openTelemetry({
    platform: companyPlatform([
      { subject: 'pay/ledger' },
      { subject: 'shop/cart' },
      { subject: 'web/front' },
    ]),
    sources,
  }).overview(filter);
}

describe('services of which not all could be asked about', () => {
  it('counts what is known, and tells of how many services it is not', async () => {
    const { findings, items, totals } = await overviewOf([
      sourceOf('shop'),
      sourceOf('web', { summaries: isDown, edges: isDown }),
    ]);
    expect(totals).toEqual({
      ...{ services: 3, observed: 1, alerts: 2, undeclared: 0 },
      known: { alerts: 1, undeclared: 1 },
      unknown: { alerts: 2, undeclared: 2 },
    });
    const none = { signals: false, alerts: false, undeclared: false };
    expect(items.map(({ known, subject }) => [subject, known])).toEqual([
      ['pay/ledger', none],
      ['shop/cart', { signals: true, alerts: true, undeclared: true }],
      ['web/front', none],
    ]);
    expect(findings.map(({ reason }) => reason).sort()).toEqual([
      'NoSource',
      'SourceDown',
    ]);
  });

  it('tells alerts from calls, of which another source may know', async () => {
    const { items } = await overviewOf([
      sourceOf('pay', { edges: isDown }),
      sourceOf('shop', { alerts: undefined, edges: undefined }),
      sourceOf('web', { summaries: isDown }),
    ]);
    expect(items.map(({ known }) => known)).toEqual([
      { signals: true, alerts: true, undeclared: false },
      { signals: true, alerts: false, undeclared: false },
      { signals: false, alerts: false, undeclared: true },
    ]);
  });

  it('does not forget those whose state is not known when states are filtered', async () => {
    const sources = [sourceOf('shop')];
    expect((await overviewOf(sources, { state: 'alerting' })).totals).toEqual({
      ...{ services: 1, observed: 1, alerts: 2, undeclared: 0 },
      known: { alerts: 1, undeclared: 1 },
      unknown: { alerts: 2, undeclared: 2 },
    });
    expect(
      (await overviewOf(sources, { state: 'not-observed' })).totals,
    ).toMatchObject({
      services: 2,
      known: { alerts: 0, undeclared: 0 },
      unknown: { alerts: 2, undeclared: 2 },
    });
    // Others than those of the sector are not asked about.
    expect(
      (await overviewOf(sources, { sector: 'shop' })).totals,
    ).toMatchObject({ services: 1, unknown: { alerts: 0, undeclared: 0 } });
  });
});
