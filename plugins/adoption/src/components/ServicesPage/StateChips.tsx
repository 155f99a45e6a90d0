import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Tooltip from '@mui/material/Tooltip';
import { ServiceState } from '@ridgeway/plugin-insights-common';
import { STATE_WORDS } from './serviceStates';

/** What {@link StateChips} shows. */
export interface StateChipsProps {
  states: readonly ServiceState[];
}

/** Where a service stands, each with what it means. */
export function StateChips(props: StateChipsProps) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {props.states.map(state => {
        const { label, meaning, color } = STATE_WORDS[state];
        return (
          <Tooltip key={state} describeChild title={`${label}: ${meaning}.`}>
            <Chip
              size="small"
              variant="outlined"
              label={label}
              color={color}
              tabIndex={0}
            />
          </Tooltip>
        );
      })}
    </Box>
  );
}
