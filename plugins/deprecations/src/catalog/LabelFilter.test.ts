import { Entity } from '@backstage/catalog-model';
import { DeprecatedFilter, VersionFilter } from './LabelFilter';

const entity = (labels?: Record<string, string>): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'checkout', ...(labels && { labels }) },
});

describe('VersionFilter', () => {
  const filter = new VersionFilter(['v1alpha1', 'v1beta1']);

  it('asks the catalog for the label, and keeps its values in the address', () => {
    expect(filter.getCatalogFilters()).toEqual({
      'metadata.labels.ridgeway.dev/version': ['v1alpha1', 'v1beta1'],
    });
    expect(filter.toQueryValue()).toEqual(['v1alpha1', 'v1beta1']);
  });

  it('leaves out other versions, and what has none', () => {
    expect(
      filter.filterEntity(entity({ 'ridgeway.dev/version': 'v1beta1' })),
    ).toBe(true);
    expect(filter.filterEntity(entity({ 'ridgeway.dev/version': 'v1' }))).toBe(
      false,
    );
    expect(filter.filterEntity(entity())).toBe(false);
  });
});

describe('DeprecatedFilter', () => {
  it('reads a label of its own', () => {
    expect(
      new DeprecatedFilter(['true']).filterEntity(
        entity({ 'ridgeway.dev/deprecated': 'true' }),
      ),
    ).toBe(true);
  });
});
