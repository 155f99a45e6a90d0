import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';

/** What {@link FilterSelect} offers. */
export interface FilterSelectProps {
  label: string;
  /** Empty: all. */
  value: string;
  options: ReadonlyArray<{ value: string; label: string }>;
  onChange: (value: string) => void;
}

/** A filter with a list to choose from. */
export function FilterSelect(props: FilterSelectProps) {
  const { label, value, options, onChange } = props;
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
      {options.map(option => (
        <MenuItem key={option.value} value={option.value}>
          {option.label}
        </MenuItem>
      ))}
    </TextField>
  );
}
