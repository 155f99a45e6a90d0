import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
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
import { SubjectPicker } from './SubjectPicker';

/** What {@link RequestFilters} edits. */
export interface RequestFiltersProps {
  filter: RequestFilter;
}

function Choice(props: {
  label: string;
  value: string;
  choices: ReadonlyArray<{ value: string; label: string }>;
  onChange: (value: string) => void;
}) {
  const { label, value, choices, onChange } = props;
  return (
    <TextField
      select
      size="small"
      label={label}
      value={value}
      onChange={event => onChange(event.target.value)}
      SelectProps={{ displayEmpty: true }}
      InputLabelProps={{ shrink: true }}
      sx={{ minWidth: 120, flex: { xs: '1 1 120px', sm: 'none' } }}
    >
      <MenuItem value="">All</MenuItem>
      {choices.map(choice => (
        <MenuItem key={choice.value} value={choice.value}>
          {choice.label}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** Kind, state, and whom it concerns; kept in the address. */
export function RequestFilters(props: RequestFiltersProps) {
  const { scope, kind = '', state = '', concerns } = props.filter;
  const [, setParams] = useUrlParams();
  return (
    <>
      <Choice
        label="Kind"
        value={kind}
        choices={REQUEST_KINDS.map(value => ({
          value,
          label: REQUEST_KIND_WORDS[value].name,
        }))}
        onChange={value => setParams({ kind: value })}
      />
      {scope !== 'deciding' && (
        <Choice
          label="State"
          value={state}
          choices={REQUEST_STATES.map(value => ({
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
