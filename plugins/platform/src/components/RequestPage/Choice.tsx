import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useId } from 'react';

/** What {@link Choice} offers. */
export interface ChoiceProps<Value extends string> {
  label: string;
  options: ReadonlyArray<{ value: Value; label: string }>;
  /** Undefined as long as nothing is chosen. */
  value: Value | undefined;
  onChange: (value: Value) => void;
}

/** One of a few answers, none of them suggested. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, options, value, onChange } = props;
  const id = useId();
  return (
    <FormControl required>
      <FormLabel id={id}>{label}</FormLabel>
      <RadioGroup
        aria-labelledby={id}
        value={value ?? ''}
        onChange={(_event, chosen) => {
          const option = options.find(each => each.value === chosen);
          if (option) {
            onChange(option.value);
          }
        }}
      >
        {options.map(option => (
          <FormControlLabel
            key={option.value}
            value={option.value}
            control={<Radio size="small" />}
            label={option.label}
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
