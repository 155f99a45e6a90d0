import TextField from '@mui/material/TextField';
import { ReactNode } from 'react';

/** One line of text; empty text is no value. */
export function TextInput(props: {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  id?: string;
  helperText?: ReactNode;
  error?: boolean;
  required?: boolean;
  autoFocus?: boolean;
  placeholder?: string;
  onBlur?: () => void;
}) {
  const { value, onChange, ...rest } = props;
  return (
    <TextField
      {...rest}
      fullWidth
      size="small"
      autoComplete="off"
      value={value ?? ''}
      onChange={event => onChange(event.target.value || undefined)}
    />
  );
}
