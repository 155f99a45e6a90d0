import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { ageWords } from './ages';
import { orderProblem, percentProblem, TargetForm } from './targetEdits';

/** What {@link TargetFields} edits. */
export interface TargetFieldsProps {
  form: TargetForm;
  onChange: (form: TargetForm) => void;
}

/** A percentage for each age, and the day that ages count from. */
export function TargetFields(props: TargetFieldsProps) {
  const { form, onChange } = props;
  const falls = orderProblem(form);
  return (
    <>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, 1fr)' },
        }}
      >
        {Object.entries(form.percent).map(([age, typed]) => {
          const problem = percentProblem(typed);
          return (
            <TextField
              key={age}
              label={`At ${ageWords(age)}`}
              value={typed}
              onChange={event =>
                onChange({
                  ...form,
                  percent: { ...form.percent, [age]: event.target.value },
                })
              }
              inputProps={{ inputMode: 'decimal' }}
              InputProps={{
                endAdornment: <InputAdornment position="end">%</InputAdornment>,
              }}
              error={problem !== undefined}
              helperText={problem ?? 'of all services'}
            />
          );
        })}
      </Box>
      <TextField
        type="date"
        label="Launched on"
        value={form.launched}
        onChange={event => onChange({ ...form, launched: event.target.value })}
        InputLabelProps={{ shrink: true }}
        helperText="Ages count from this day; without it, from the first sector."
        sx={{ maxWidth: 320 }}
      />
      {falls && (
        <Alert severity="info">{falls} You can set it all the same.</Alert>
      )}
    </>
  );
}
