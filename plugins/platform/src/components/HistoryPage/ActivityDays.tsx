import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { ActivityEntry } from '@ridgeway/plugin-platform-common';
import { formatSubject, Subject, subjectOfPath } from '@ridgeway/ui';
import { useIntentLinks } from '../../hooks/useIntentLinks';
import { ActivityItem } from './ActivityItem';
import { groupByDay } from './groupByDay';

/** What {@link ActivityDays} lists. */
export interface ActivityDaysProps {
  entries: readonly ActivityEntry[];
  /** What the page is about. */
  subject: Subject;
}

/** What happened, day by day. */
export function ActivityDays(props: ActivityDaysProps) {
  const { entries, subject } = props;
  const { locationHref } = useIntentLinks(subject);
  const own = formatSubject(subject);
  return (
    <Stack spacing={3}>
      {groupByDay(entries).map(({ day, entries: ofDay }) => (
        <section key={day} aria-label={day}>
          <Typography variant="subtitle2" component="h3" sx={{ mb: 0.5 }}>
            {day}
          </Typography>
          <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {ofDay.map(entry => (
              <ActivityItem
                key={entry.position}
                entry={entry}
                showSubject={entry.subject !== own}
                commitHref={path =>
                  subjectOfPath(path) &&
                  locationHref({ file: path, line: 1, column: 1, path: '' })
                }
              />
            ))}
          </Box>
        </section>
      ))}
    </Stack>
  );
}
