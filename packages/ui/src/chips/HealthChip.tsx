import Chip from '@mui/material/Chip';
import { STATUS, Tone } from './status';

/** What {@link HealthChip} shows. */
export interface HealthChipProps {
  health: Tone;
  /** Instead of the status' own word. */
  label?: string;
}

/** A status as icon and word. */
export function HealthChip(props: HealthChipProps) {
  const { health, label } = props;
  const { word, color, Icon } = STATUS[health];
  return (
    <Chip
      size="small"
      variant="outlined"
      color={color}
      icon={<Icon size={16} aria-hidden />}
      label={label ?? word}
    />
  );
}
