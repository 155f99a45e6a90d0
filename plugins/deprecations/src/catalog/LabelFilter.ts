import { Entity } from '@backstage/catalog-model';
import { EntityFilter } from '@backstage/plugin-catalog-react';

/** Entities that have one of some values in a label. */
class LabelFilter implements EntityFilter {
  constructor(private readonly label: string, readonly values: string[]) {}

  getCatalogFilters(): Record<string, string[]> {
    return { [`metadata.labels.${this.label}`]: this.values };
  }

  filterEntity(entity: Entity): boolean {
    const value = entity.metadata.labels?.[this.label];
    return value !== undefined && this.values.includes(value);
  }

  toQueryValue(): string[] {
    return this.values;
  }
}

/** What a document is written in: `v1alpha1`. */
export class VersionFilter extends LabelFilter {
  static readonly label = 'ridgeway.dev/version';

  constructor(values: string[]) {
    super(VersionFilter.label, values);
  }
}

/** Whether something concerns it that was announced to go away. */
export class DeprecatedFilter extends LabelFilter {
  static readonly label = 'ridgeway.dev/deprecated';

  constructor(values: string[]) {
    super(DeprecatedFilter.label, values);
  }
}
