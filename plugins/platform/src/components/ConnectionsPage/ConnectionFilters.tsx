import Chip from '@mui/material/Chip';
import { useUrlParams } from '@ridgeway/ui';
import { STATE_LOOKS, STATES } from '../shared/connectionWords';
import { FilterSelect, FilterSelectProps } from '../shared/FilterSelect';

/** What {@link ConnectionFilters} offers. */
export interface ConnectionFiltersProps {
  /** Absent where the page is about one sector or service. */
  sectors?: readonly string[];
  environments: readonly string[];
}

function Choice(props: {
  name: string;
  label: string;
  options: FilterSelectProps['options'];
}) {
  const { name, label, options } = props;
  const [getParam, setParams] = useUrlParams();
  return (
    <FilterSelect
      label={label}
      value={getParam(name) ?? ''}
      options={options}
      onChange={value => setParams({ [name]: value })}
    />
  );
}

/** Filters in the address. */
export function ConnectionFilters(props: ConnectionFiltersProps) {
  const { sectors, environments } = props;
  const [getParam, setParams] = useUrlParams();
  const service = getParam('service');
  const named = (values: readonly string[]) =>
    values.map(value => ({ value, label: value }));
  return (
    <>
      {sectors && (
        <Choice name="sector" label="Sector" options={named(sectors)} />
      )}
      <Choice
        name="environment"
        label="Environment"
        options={named(environments)}
      />
      <Choice
        name="state"
        label="State"
        options={STATES.map(state => ({
          value: state,
          label: STATE_LOOKS[state].words,
        }))}
      />
      {service && (
        <Chip
          label={`Only ${service}`}
          onDelete={() => setParams({ service: undefined })}
        />
      )}
    </>
  );
}
