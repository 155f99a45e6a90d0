import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { StatusIcon } from '../chips/StatusIcon';
import { ReasonText } from '../guardrails/ReasonText';
import { ConditionPlace } from './ConditionPlace';
import { GroupedCondition } from './conditionTypes';

/** What {@link NotedCondition} shows. */
export interface NotedConditionProps {
  group: GroupedCondition;
  /** Names the subject too, where conditions of several are shown. */
  showSubject?: boolean;
}

/** A condition that is met, with something about it that its readers should know. */
export function NotedCondition(props: NotedConditionProps) {
  const { group, showSubject } = props;
  const { condition, environments } = group;
  return (
    <Box
      component="article"
      aria-label={`${condition.type}: met, ${condition.reason}`}
      sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}
    >
      <StatusIcon health="met" />
      <Box sx={{ minWidth: 0 }}>
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            columnGap: 1,
            rowGap: 0.5,
          }}
        >
          <Typography variant="body2" component="h3" fontWeight={600}>
            {condition.type}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            <ReasonText reason={condition.reason} />
          </Typography>
          <ConditionPlace
            subject={showSubject ? condition.subject : undefined}
            environments={environments}
          />
        </Box>
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {condition.message}
        </Typography>
      </Box>
    </Box>
  );
}
