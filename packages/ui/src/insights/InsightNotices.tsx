import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { InsightHead } from '@ridgeway/plugin-insights-common';
import { ReactNode } from 'react';
import { RefText } from '../entity/RefText';
import { formatWindow } from '../figures/days';
import { Age } from '../time/Age';

/** What {@link InsightNotices} tells. */
export interface InsightNoticesProps {
  head: InsightHead;
  /** More to tell on the line of the window. */
  children?: ReactNode;
}

/** Which window the figures are of, how fresh they are, and what is missing from them. */
export function InsightNotices(props: InsightNoticesProps) {
  const { head, children } = props;
  return (
    <Stack spacing={1}>
      <Typography variant="body2" color="text.secondary" component="div">
        {formatWindow(head)}, compared with the window before. Read from the
        ledger <Age at={head.asOf} />.
        {head.example &&
          ' Facts of the example company count; switch them off above.'}
        {children}
      </Typography>
      {head.notices.map(({ source, level, message }) => (
        <Alert key={`${source} ${message}`} severity={level} role="status">
          <RefText text={message} />
        </Alert>
      ))}
    </Stack>
  );
}
