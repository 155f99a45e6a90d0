import TextField from '@mui/material/TextField';
import { RequestKind } from '@ridgeway/plugin-platform-common';
import { dayAhead, LONGEST_EXCEPTION_DAYS } from './exceptionDays';

/** What asks for a day: exceptions end, extensions move a deadline. */
export type DatedKind = Extract<RequestKind, 'exception' | 'extension'>;

/** Whether a request is for something that ends on a day. */
export function isDated(kind: RequestKind): kind is DatedKind {
  return kind === 'exception' || kind === 'extension';
}

/** What {@link ExpiresField} edits. */
export interface ExpiresFieldProps {
  /** The day, `2027-03-31`; empty while it is being typed. */
  value: string;
  onChange: (day: string) => void;
  label?: string;
  /** Default `exception`. */
  kind?: DatedKind;
}

/** Whether an exception may end that day, or a deadline be moved to it. */
export function isPossibleEnd(
  day: string,
  kind: DatedKind = 'exception',
): boolean {
  return (
    day > dayAhead(0) &&
    (kind === 'extension' || day <= dayAhead(LONGEST_EXCEPTION_DAYS))
  );
}

const WORDS = {
  exception: {
    label: 'Until',
    help: `At most ${LONGEST_EXCEPTION_DAYS} days; it can be renewed by a request.`,
    wrong: () =>
      `A day between ${dayAhead(1)} and ${dayAhead(LONGEST_EXCEPTION_DAYS)}`,
  },
  extension: {
    label: 'New deadline',
    help: 'Until then it is served as it is. Whoever decides sees this day.',
    wrong: () => `A day from ${dayAhead(1)} on`,
  },
} as const satisfies Record<DatedKind, unknown>;

/** The day that an exception ends, or to which a deadline moves. */
export function ExpiresField(props: ExpiresFieldProps) {
  const { value, onChange, kind = 'exception' } = props;
  const words = WORDS[kind];
  const wrong = !isPossibleEnd(value, kind);
  return (
    <TextField
      type="date"
      label={props.label ?? words.label}
      value={value}
      onChange={event => onChange(event.target.value)}
      required
      error={wrong}
      helperText={wrong ? words.wrong() : words.help}
      InputLabelProps={{ shrink: true }}
      inputProps={{
        min: dayAhead(1),
        ...(kind === 'exception' && { max: dayAhead(LONGEST_EXCEPTION_DAYS) }),
      }}
    />
  );
}
