import Chip from '@mui/material/Chip';
import { ExceptionView } from '@ridgeway/plugin-platform-common';
import { standingInWords, urgencyOf } from './standing';

/** What {@link StandingChip} shows. */
export interface StandingChipProps {
  exception: ExceptionView;
}

/** How much longer an exception holds. */
export function StandingChip(props: StandingChipProps) {
  const { exception } = props;
  return (
    <Chip
      size="small"
      variant="outlined"
      color={urgencyOf(exception)}
      label={standingInWords(exception)}
    />
  );
}
