import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { ReactNode } from 'react';

/** Several texts as chips: typed and ended with Enter, or picked from what there is. */
export function Several(props: {
  label: string;
  value: readonly string[] | undefined;
  onChange: (value: string[] | undefined) => void;
  options?: readonly string[];
  /** Only what there is can be picked. */
  closed?: boolean;
  id?: string;
  helperText?: ReactNode;
  error?: boolean;
  required?: boolean;
  placeholder?: string;
}) {
  const {
    value = [],
    onChange,
    options = [],
    closed,
    id,
    required,
    ...input
  } = props;
  return (
    <Autocomplete<string, true, false, boolean>
      multiple
      freeSolo={!closed}
      // What was typed counts even when somebody forgets to press Enter.
      autoSelect={!closed}
      filterSelectedOptions
      id={id}
      size="small"
      options={options}
      value={[...value]}
      onChange={(_, chosen) => {
        const texts = chosen.map(text => text.trim()).filter(Boolean);
        onChange(texts.length > 0 ? [...new Set(texts)] : undefined);
      }}
      renderInput={attributes => (
        <TextField
          {...attributes}
          {...input}
          required={required}
          // Chips are no text that the browser could ask for.
          inputProps={{ ...attributes.inputProps, required: false }}
        />
      )}
    />
  );
}
