import Box from '@mui/material/Box';
import { STATUS, Tone } from './status';

/** What {@link StatusIcon} shows. */
export interface StatusIconProps {
  health: Tone;
  size?: number;
}

/** The icon of a status; stands beside its word, and is hidden from screen readers. */
export function StatusIcon(props: StatusIconProps) {
  const { health, size = 20 } = props;
  const { Icon, color } = STATUS[health];
  return (
    <Box
      component="span"
      aria-hidden
      sx={{ color: `${color}.main`, lineHeight: 0, flexShrink: 0 }}
    >
      <Icon size={size} />
    </Box>
  );
}
