import { FieldsView } from '@ridgeway/plugin-insights-common';
import { formatDay, UrlSelect } from '@ridgeway/ui';
import { BAND_WORDS, BANDS, EVERY_BAND } from './bands';

/** What {@link FieldFilters} chooses from. */
export interface FieldFiltersProps {
  view: FieldsView;
}

/** Kind, version, band, and the quarter to compare with. */
export function FieldFilters(props: FieldFiltersProps) {
  const { versions, snapshots } = props.view;
  const choices = (values: string[]) =>
    [...new Set(values)].sort().map(value => ({ value, label: value }));
  return (
    <>
      <UrlSelect
        label="Kind"
        param="kind"
        none="Any"
        options={choices(versions.map(({ kind }) => kind))}
      />
      <UrlSelect
        label="Version"
        param="version"
        none="Any"
        options={choices(versions.map(({ version }) => version))}
      />
      <UrlSelect
        label="Band"
        param="band"
        none="Remove list and watch"
        options={[
          ...BANDS.map(value => ({ value, label: BAND_WORDS[value].name })),
          { value: EVERY_BAND, label: 'All fields' },
        ]}
      />
      <UrlSelect
        label="Compare with"
        param="compare"
        none={snapshots.length > 0 ? 'Nothing' : 'No earlier quarter'}
        options={snapshots.map(value => ({ value, label: formatDay(value) }))}
      />
    </>
  );
}
