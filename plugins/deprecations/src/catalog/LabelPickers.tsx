import {
  DefaultEntityFilters,
  EntityAutocompletePicker,
} from '@backstage/plugin-catalog-react';
import { DeprecatedFilter, VersionFilter } from './LabelFilter';

/** The catalog's filters, and those of this plugin. */
type Filters = DefaultEntityFilters & {
  version?: VersionFilter;
  deprecated?: DeprecatedFilter;
};

/** Narrows the catalog to services by what their documents are written in. */
export function VersionPicker() {
  return (
    <EntityAutocompletePicker<Filters, 'version'>
      label="Intent version"
      name="version"
      path={`metadata.labels.${VersionFilter.label}`}
      Filter={VersionFilter}
      showCounts
    />
  );
}

/** Narrows the catalog to services that use something that goes away. */
export function DeprecatedPicker() {
  return (
    <EntityAutocompletePicker<Filters, 'deprecated'>
      label="Uses what goes away"
      name="deprecated"
      path={`metadata.labels.${DeprecatedFilter.label}`}
      Filter={DeprecatedFilter}
      showCounts
    />
  );
}
