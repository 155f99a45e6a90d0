import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { ReactNode } from 'react';

/** Something that can be picked. */
export interface PickerOption {
  value: string;
  label: string;
  /** A word about it, for example who owns it. */
  detail?: string;
  group?: string;
}

/** One of many, found by typing. */
export function Picker(props: {
  label: string;
  options: readonly PickerOption[];
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  id?: string;
  loading?: boolean;
  helperText?: ReactNode;
  error?: boolean;
  required?: boolean;
  autoFocus?: boolean;
}) {
  const { options, value, onChange, id, loading, ...input } = props;
  const selected =
    options.find(option => option.value === value) ??
    (value ? { value, label: value } : null);
  return (
    <Autocomplete<PickerOption>
      id={id}
      size="small"
      options={options}
      loading={loading}
      value={selected}
      groupBy={
        options.some(({ group }) => group)
          ? ({ group }) => group ?? ''
          : undefined
      }
      isOptionEqualToValue={(option, other) => option.value === other.value}
      onChange={(_, option) => onChange(option?.value)}
      renderOption={(attributes, option) => (
        <li {...attributes} key={option.value}>
          <Box sx={{ minWidth: 0 }}>
            {option.label}
            {option.detail && (
              <Typography
                variant="caption"
                color="text.secondary"
                component="div"
              >
                {option.detail}
              </Typography>
            )}
          </Box>
        </li>
      )}
      renderInput={attributes => <TextField {...attributes} {...input} />}
    />
  );
}
