import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { FieldProps, fieldText } from '../form/FieldProps';

/** Yes or no. */
export function IntentSwitch(props: FieldProps<boolean>) {
  const { formData = false, onChange } = props;
  const { title, description } = fieldText(props);
  return (
    <FormControlLabel
      sx={{ alignItems: 'start' }}
      control={
        <Checkbox
          sx={{ mt: -1 }}
          checked={formData}
          onChange={event => onChange(event.target.checked)}
        />
      }
      label={
        <>
          {title}
          <Typography variant="caption" color="text.secondary" component="p">
            {description}
          </Typography>
        </>
      }
    />
  );
}
