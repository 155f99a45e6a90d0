import Chip from '@mui/material/Chip';
import { Health } from '@ridgeway/plugin-platform-common';
import { STATUS } from './status';

/** What {@link HealthChip} shows. */
export interface HealthChipProps {
  health: Health;
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
