import Chip from '@mui/material/Chip';
import { DeprecationState, STATE_WORDS } from './states';

/** What {@link StateChip} names. */
export interface StateChipProps {
  state: DeprecationState;
}

/** Where a deprecation is in its life. */
export function StateChip(props: StateChipProps) {
  const { name, color } = STATE_WORDS[props.state];
  return <Chip size="small" variant="outlined" color={color} label={name} />;
}
