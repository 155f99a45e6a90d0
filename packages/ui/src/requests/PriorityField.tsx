import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { SupportPriority } from '@ridgeway/plugin-platform-common';

const MEANING: Record<SupportPriority, string> = {
  P0: 'P0: customers are affected now',
  P1: 'P1: a release is blocked',
  P2: 'P2: work is slowed down',
  P3: 'P3: a question, or can wait',
};

const PRIORITIES = ['P0', 'P1', 'P2', 'P3'] as const;

/** What {@link PriorityField} edits. */
export interface PriorityFieldProps {
  value: SupportPriority;
  onChange: (priority: SupportPriority) => void;
}

/** How urgent support is needed. */
export function PriorityField(props: PriorityFieldProps) {
  const { value, onChange } = props;
  return (
    <TextField
      select
      label="Priority"
      value={value}
      onChange={event => {
        const chosen = PRIORITIES.find(each => each === event.target.value);
        if (chosen) {
          onChange(chosen);
        }
      }}
      helperText="It decides how soon somebody answers."
    >
      {PRIORITIES.map(each => (
        <MenuItem key={each} value={each}>
          {MEANING[each]}
        </MenuItem>
      ))}
    </TextField>
  );
}
