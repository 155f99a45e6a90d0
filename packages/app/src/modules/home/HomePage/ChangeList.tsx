import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { HistoryEntry } from '@ridgeway/plugin-platform-common';
import {
  OwnerLink,
  SubjectLink,
  subjectOfPath,
  formatSubject,
} from '@ridgeway/ui';

interface ChangeListProps {
  changes: HistoryEntry[];
}

const WHEN = new Intl.DateTimeFormat('en', {
  dateStyle: 'medium',
  timeStyle: 'short',
});

function subjectsOf(change: HistoryEntry): string[] {
  const subjects = change.paths.flatMap(path => {
    const subject = subjectOfPath(path);
    return subject ? [formatSubject(subject)] : [];
  });
  return [...new Set(subjects)].slice(0, 3);
}

/** The latest changes of intents: what, who, when, and where it led. */
export function ChangeList(props: ChangeListProps) {
  return (
    <Stack component="ol" spacing={2} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {props.changes.map(change => (
        <li key={change.commit}>
          <Typography component="div">
            {change.message.split('\n')[0]}
          </Typography>
          <Typography variant="body2" color="text.secondary" component="div">
            {change.author.entityRef ? (
              <OwnerLink owner={change.author.entityRef} />
            ) : (
              change.author.name
            )}{' '}
            ·{' '}
            <time dateTime={change.at}>{WHEN.format(new Date(change.at))}</time>
            {subjectsOf(change).map(subject => (
              <span key={subject}>
                {' · '}
                <SubjectLink subject={subject} />
              </span>
            ))}
          </Typography>
        </li>
      ))}
    </Stack>
  );
}
