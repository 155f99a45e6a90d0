import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import {
  RegistryEntryFilter,
  RegistryPage,
} from '@ridgeway/plugin-platform-common';
import { useUrlParams } from '@ridgeway/ui';

/** What {@link RegistryFilters} offers. */
export interface RegistryFiltersProps {
  filter: RegistryEntryFilter;
  choices: RegistryPage['choices'];
}

/** Kind, owner and sector. */
export function RegistryFilters(props: RegistryFiltersProps) {
  const { filter, choices } = props;
  const [, setParams] = useUrlParams();
  const fields = [
    { id: 'kind', label: 'Kind', options: choices.kinds },
    { id: 'owner', label: 'Owner', options: choices.owners },
    { id: 'sector', label: 'Sector', options: choices.sectors },
  ] as const;
  return (
    <>
      {fields.map(({ id, label, options }) => (
        <Autocomplete
          key={id}
          size="small"
          options={options}
          value={filter[id] ?? null}
          onChange={(_event, value) => setParams({ [id]: value ?? undefined })}
          getOptionLabel={option => option.replace(/^group:default\//, '')}
          renderInput={params => <TextField {...params} label={label} />}
          sx={{ flex: { xs: '1 1 100%', sm: '0 1 180px' } }}
        />
      ))}
    </>
  );
}
