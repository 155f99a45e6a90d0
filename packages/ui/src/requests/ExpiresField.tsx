import TextField from '@mui/material/TextField';
import { dayAhead, LONGEST_EXCEPTION_DAYS } from './exceptionDays';

/** What {@link ExpiresField} edits. */
export interface ExpiresFieldProps {
  /** The day, `2027-03-31`; empty while it is being typed. */
  value: string;
  onChange: (day: string) => void;
  label?: string;
}

/** Whether an exception may end that day. */
export function isPossibleEnd(day: string): boolean {
  return day > dayAhead(0) && day <= dayAhead(LONGEST_EXCEPTION_DAYS);
}

/** The day that an exception ends. */
export function ExpiresField(props: ExpiresFieldProps) {
  const { value, onChange, label = 'Until' } = props;
  const wrong = !isPossibleEnd(value);
  return (
    <TextField
      type="date"
      label={label}
      value={value}
      onChange={event => onChange(event.target.value)}
      required
      error={wrong}
      helperText={
        wrong
          ? `A day between ${dayAhead(1)} and ${dayAhead(
              LONGEST_EXCEPTION_DAYS,
            )}`
          : `At most ${LONGEST_EXCEPTION_DAYS} days; it can be renewed by a request.`
      }
      InputLabelProps={{ shrink: true }}
      inputProps={{ min: dayAhead(1), max: dayAhead(LONGEST_EXCEPTION_DAYS) }}
    />
  );
}
