import TextField from '@mui/material/TextField';

/** A whole number; an empty input is no value. */
export function NumberInput(props: {
  label: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  min: number;
  max: number;
  helperText?: string;
}) {
  const { label, value, onChange, min, max, helperText } = props;
  return (
    <TextField
      label={label}
      helperText={helperText}
      fullWidth
      size="small"
      type="number"
      inputProps={{ min, max, step: 1 }}
      value={value ?? ''}
      onChange={event => {
        const number = Number(event.target.value);
        onChange(
          event.target.value === '' || !Number.isFinite(number)
            ? undefined
            : Math.trunc(number),
        );
      }}
    />
  );
}
