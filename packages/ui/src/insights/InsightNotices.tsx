import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { InsightHead } from '@ridgeway/plugin-insights-common';
import { RefText } from '../entity/RefText';
import { formatWindow } from '../figures/days';
import { Age } from '../time/Age';

/** What {@link InsightNotices} tells. */
export interface InsightNoticesProps {
  head: InsightHead;
  /** The figures are of all time, on a page without filters. */
  unfiltered?: boolean;
}

/** Which window the figures are of, how fresh they are, and what is missing from them. */
export function InsightNotices(props: InsightNoticesProps) {
  const { head, unfiltered } = props;
  return (
    <Stack spacing={1}>
      <Typography variant="body2" color="text.secondary" component="div">
        {!unfiltered &&
          `${formatWindow(head)}, compared with the window before. `}
        Read from the ledger <Age at={head.asOf} />.
        {head.example &&
          !unfiltered &&
          ' Facts of the example company count; switch them off above.'}
      </Typography>
      {(['warning', 'info'] as const).map(level => {
        const notices = head.notices.filter(notice => notice.level === level);
        return (
          notices.length > 0 && (
            <Alert key={level} severity={level} role="status">
              {notices.map(({ source, message }) => (
                <div key={`${source} ${message}`}>
                  <RefText text={message} />
                </div>
              ))}
            </Alert>
          )
        );
      })}
    </Stack>
  );
}
