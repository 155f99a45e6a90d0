import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { DeprecationRow } from '@ridgeway/plugin-insights-common';
import {
  daysUntil,
  DeprecationLink,
  ExampleChip,
  formatDay,
  formatValue,
} from '@ridgeway/ui';
import { forecastInWords, progressInWords } from '../shared/progressInWords';
import { ProgressBar } from '../shared/ProgressBar';
import { StateChip } from '../shared/StateChip';

/** What {@link Glance} tells. */
export interface GlanceProps {
  row: DeprecationRow;
}

/** How far one deprecation is, in a sentence and a bar. */
export function Glance(props: GlanceProps) {
  const { row } = props;
  const forecast = forecastInWords(row);
  return (
    <Paper
      component="article"
      variant="outlined"
      aria-label={row.title}
      sx={{ p: 2, minWidth: 0 }}
    >
      <Stack spacing={1}>
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            gap: 1,
          }}
        >
          <Typography component="h3" fontWeight={600}>
            <DeprecationLink id={row.id} title={row.title} />
          </Typography>
          <StateChip state={row.phase} />
          {row.example && <ExampleChip />}
        </Box>
        <Typography>{progressInWords(row)}</Typography>
        <ProgressBar done={row.done} byClass={row.byClass} />
        <Typography variant="body2" color="text.secondary">
          Deadline {formatDay(row.deadline)} ({daysUntil(row.deadline)}).
          {row.left > 0 &&
            ` About ${formatValue(row.effort, 'effort')} of work left.`}
        </Typography>
        {forecast && (
          <Typography
            variant="body2"
            color={forecast.late ? 'error' : 'text.secondary'}
          >
            {forecast.text}
          </Typography>
        )}
      </Stack>
    </Paper>
  );
}
