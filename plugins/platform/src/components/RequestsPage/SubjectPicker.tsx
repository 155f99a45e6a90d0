import { useApi } from '@backstage/frontend-plugin-api';
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { Offer } from '@ridgeway/plugin-platform-common';
import { errorReason, platformApiRef, useLive } from '@ridgeway/ui';
import { useCallback } from 'react';

/** What {@link SubjectPicker} picks. */
export interface SubjectPickerProps {
  label: string;
  /** `commerce` or `commerce/checkout`. */
  value: string | undefined;
  onChange: (subject: string | undefined) => void;
  size?: 'small' | 'medium';
  helperText?: string;
  required?: boolean;
}

/** Picks a sector or service that exists. */
export function SubjectPicker(props: SubjectPickerProps) {
  const { label, value, onChange, size, helperText, required } = props;
  const api = useApi(platformApiRef);
  const live = useLive<Offer>(
    useCallback((signal: AbortSignal) => api.getOffer({ signal }), [api]),
  );
  const offered =
    live.state === 'ready'
      ? [
          ...live.value.sectors.map(({ name }) => name),
          ...live.value.services.map(({ ref }) => ref),
        ].sort()
      : [];
  // What the address names is shown also while the others are being loaded, or are gone.
  const options =
    value && !offered.includes(value) ? [value, ...offered] : offered;
  return (
    <Autocomplete
      options={options}
      value={value ?? null}
      onChange={(_event, chosen) => onChange(chosen ?? undefined)}
      loading={live.state === 'loading'}
      noOptionsText="No sector or service has this name"
      size={size}
      sx={{ minWidth: 200, flex: { xs: '1 1 100%', sm: 'none' } }}
      renderInput={params => (
        <TextField
          {...params}
          label={label}
          required={required}
          InputLabelProps={{ ...params.InputLabelProps, shrink: true }}
          helperText={
            live.state === 'failed'
              ? `The choice could not be loaded: ${errorReason(live.error)}`
              : helperText
          }
        />
      )}
    />
  );
}
