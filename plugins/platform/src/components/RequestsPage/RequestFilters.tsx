import {
  REQUEST_KINDS,
  REQUEST_STATES,
  RequestFilter,
} from '@ridgeway/plugin-platform-common';
import {
  REQUEST_KIND_WORDS,
  REQUEST_STATE_WORDS,
  useUrlParams,
} from '@ridgeway/ui';
import { FilterSelect } from '../shared/FilterSelect';
import { SubjectPicker } from './SubjectPicker';

/** What {@link RequestFilters} edits. */
export interface RequestFiltersProps {
  filter: RequestFilter;
}

/** Kind, state, and whom it concerns; kept in the address. */
export function RequestFilters(props: RequestFiltersProps) {
  const { scope, kind = '', state = '', concerns } = props.filter;
  const [, setParams] = useUrlParams();
  return (
    <>
      <FilterSelect
        label="Kind"
        value={kind}
        options={REQUEST_KINDS.map(value => ({
          value,
          label: REQUEST_KIND_WORDS[value].name,
        }))}
        onChange={value => setParams({ kind: value })}
      />
      {scope !== 'deciding' && (
        <FilterSelect
          label="State"
          value={state}
          options={REQUEST_STATES.map(value => ({
            value,
            label: REQUEST_STATE_WORDS[value].name,
          }))}
          onChange={value => setParams({ state: value })}
        />
      )}
      <SubjectPicker
        label="Concerns"
        size="small"
        value={concerns}
        onChange={value => setParams({ concerns: value })}
      />
    </>
  );
}
