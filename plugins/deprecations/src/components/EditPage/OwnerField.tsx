import { useApi } from '@backstage/frontend-plugin-api';
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { platformApiRef, useLive } from '@ridgeway/ui';
import { useCallback } from 'react';

/** What {@link OwnerField} edits. */
export interface OwnerFieldProps {
  /** Entity reference of a group; empty until one is chosen. */
  value: string;
  onChange: (owner: string) => void;
  helperText: string;
}

/** Chooses a group that owns something on the platform, or names another one. */
export function OwnerField(props: OwnerFieldProps) {
  const { value, onChange, helperText } = props;
  const api = useApi(platformApiRef);
  const owners = useLive(
    useCallback(
      async (signal: AbortSignal) => {
        const { choices } = await api.getRegistryEntries(
          { limit: 1 },
          { signal },
        );
        return choices.owners.filter(owner => owner.startsWith('group:'));
      },
      [api],
    ),
  );
  return (
    <Autocomplete
      freeSolo
      size="small"
      options={owners.state === 'ready' ? owners.value : []}
      inputValue={value}
      onInputChange={(event, owner) => event && onChange(owner)}
      renderInput={params => (
        <TextField
          {...params}
          label="Owner"
          helperText={helperText}
          required
          fullWidth
        />
      )}
    />
  );
}
