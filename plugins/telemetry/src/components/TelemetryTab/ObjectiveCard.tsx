import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { ObjectiveView } from '@ridgeway/plugin-telemetry-common';
import {
  FactList,
  formatSignal,
  HealthChip,
  OBJECTIVE_WORDS,
  SignalChart,
} from '@ridgeway/ui';
import { budgetInWords } from '../shared/budgetInWords';
import { BurnTable } from './BurnTable';

/** What {@link ObjectiveCard} shows. */
export interface ObjectiveCardProps {
  objective: ObjectiveView;
}

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

function tone(left: number) {
  if (left <= 0) {
    return 'error';
  }
  return left < 0.25 ? 'warning' : 'success';
}

/** One promise: how well it is kept, what is left of its budget, and how fast that goes. */
export function ObjectiveCard(props: ObjectiveCardProps) {
  const { objective } = props;
  const { title, state, attained, requests, budget, burn, points } = objective;
  const { words, health } = OBJECTIVE_WORDS[state];
  const left = budgetInWords(budget.left, state);
  return (
    <Stack
      component="article"
      aria-label={title}
      spacing={1.5}
      sx={{ minWidth: 0 }}
    >
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: 1,
        }}
      >
        <Typography variant="subtitle1" component="h3">
          {title}
        </Typography>
        <HealthChip health={health} label={words} />
      </Box>
      <FactList
        facts={[
          {
            name: 'Attained',
            value:
              attained === null || requests === null
                ? 'Not known'
                : `${formatSignal(attained, 'share')} of ${whole.format(
                    requests,
                  )} requests`,
          },
          {
            name: 'Bad requests',
            value:
              budget.spent === null || budget.allowed === null
                ? 'Not known'
                : `${whole.format(budget.spent)} of ${whole.format(
                    budget.allowed,
                  )} that may be`,
          },
          { name: 'Error budget', value: left },
        ]}
      />
      {budget.left !== null && (
        <LinearProgress
          variant="determinate"
          value={Math.min(100, Math.max(0, budget.left * 100))}
          color={tone(budget.left)}
          aria-label={`Error budget: ${left}`}
          sx={{ height: 6, borderRadius: 3 }}
        />
      )}
      {points.some(({ value }) => value !== null) && (
        <SignalChart
          label={`Error budget of ${title}: ${left}`}
          from={points[0].at}
          to={points[points.length - 1].at}
          unit="share"
          atLeast={1}
          height={140}
          series={[{ id: 'budget', label: 'Budget left', points }]}
        />
      )}
      <BurnTable objective={title} burn={burn} state={state} />
    </Stack>
  );
}
