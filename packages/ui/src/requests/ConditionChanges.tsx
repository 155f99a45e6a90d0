import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Condition } from '@ridgeway/derivation';
import { healthOf } from '../chips/status';
import { StatusIcon } from '../chips/StatusIcon';
import { groupConditions } from '../conditions/conditionTypes';

/** What {@link ConditionChanges} lists. */
export interface ConditionChangesProps {
  /** As they would be. */
  conditions: readonly Condition[];
}

const BECOMES = {
  True: 'would be met',
  False: 'would not be met',
  Unknown: 'would be unknown',
} as const;

/** Conditions that a change makes true or untrue, one line each. */
export function ConditionChanges(props: ConditionChangesProps) {
  return (
    <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {groupConditions(props.conditions).map(({ condition, environments }) => (
        <Box
          component="li"
          key={`${condition.subject} ${condition.type} ${environments.join()}`}
          sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}
        >
          <StatusIcon health={healthOf(condition.status)} size={18} />
          <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
            <Typography variant="body2">
              {condition.type} of {condition.subject}
              {environments.length > 0 &&
                ` in ${environments.join(' and ')}`}{' '}
              {BECOMES[condition.status]}
            </Typography>
            {condition.status !== 'True' && (
              <Typography variant="body2" color="text.secondary">
                {condition.message}
              </Typography>
            )}
          </Box>
        </Box>
      ))}
    </Stack>
  );
}
