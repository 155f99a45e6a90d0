import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { ageInWords } from './ageInWords';

/** What {@link Age} shows. */
export interface AgeProps {
  /** ISO moment. */
  at: string;
}

const absolute = new Intl.DateTimeFormat(undefined, {
  dateStyle: 'full',
  timeStyle: 'short',
});

/** How long ago something happened; the moment itself is one hover or focus away. */
export function Age(props: AgeProps) {
  const { at } = props;
  return (
    <Tooltip describeChild title={absolute.format(new Date(at))}>
      <Box
        component="time"
        dateTime={at}
        tabIndex={0}
        sx={{ whiteSpace: 'nowrap' }}
      >
        {ageInWords(at, Date.now())}
      </Box>
    </Tooltip>
  );
}
