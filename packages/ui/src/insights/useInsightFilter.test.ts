import { InsightFilter } from '@ridgeway/plugin-insights-common';
import { insightHref, readInsightFilter } from './useInsightFilter';

const read = (address: string) => {
  const params = new URL(address, 'http://localhost').searchParams;
  return readInsightFilter(name => params.get(name) ?? undefined);
};

describe('the filter of figures', () => {
  it('comes back from the address that it is written to', () => {
    const filter: InsightFilter = {
      period: '12m',
      teams: ['group:default/payments', 'group:default/retail'],
      sector: 'commerce',
      environment: 'production',
      example: 'exclude',
    };
    expect(read(insightHref('/adoption', filter))).toEqual(filter);
  });

  it('leaves the address clean where nothing is chosen', () => {
    expect(insightHref('/adoption', { period: '90d', teams: [] })).toBe(
      '/adoption',
    );
    expect(read('/adoption')).toEqual({ period: '90d' });
  });

  it('does not pass on a period that there is not', () => {
    expect(read('/adoption?period=7y')).toEqual({ period: '90d' });
  });

  it('takes further parameters along', () => {
    expect(
      insightHref('/a', { sector: 'retail' }, { state: 'stale', reason: '' }),
    ).toBe('/a?sector=retail&state=stale');
  });
});
