import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useUrlParams } from './useUrlParams';

/** What {@link UrlSelect} chooses. */
export interface UrlSelectProps {
  label: string;
  /** Parameter of the address that keeps the choice. */
  param: string;
  /** What is chosen as long as nothing is: `Any`. */
  none: string;
  options: ReadonlyArray<{ value: string; label: string }>;
}

/** A filter whose choice is kept in the address. */
export function UrlSelect(props: UrlSelectProps) {
  const { label, param, none, options } = props;
  const [get, set] = useUrlParams();
  const value = get(param) ?? '';
  return (
    <TextField
      select
      size="small"
      label={label}
      value={options.some(option => option.value === value) ? value : ''}
      onChange={event => set({ [param]: event.target.value })}
      SelectProps={{ displayEmpty: true }}
      InputLabelProps={{ shrink: true }}
      sx={{ minWidth: 160, flex: { xs: '1 1 100%', sm: '0 0 auto' } }}
    >
      <MenuItem value="">{none}</MenuItem>
      {options.map(option => (
        <MenuItem key={option.value} value={option.value}>
          {option.label}
        </MenuItem>
      ))}
    </TextField>
  );
}
