import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { DeprecationView } from '@ridgeway/plugin-platform-common';
import { MigrationClassChip, OwnerLink, SubjectLink } from '@ridgeway/ui';
import { NoteList } from './NoteList';

type Affected = DeprecationView['subjects'][number];

/** What {@link SubjectList} lists. */
export interface SubjectListProps {
  label: string;
  subjects: readonly Affected[];
  /** What has to be known about one. */
  notesOf: (subject: Affected) => readonly string[];
}

/** Services with who owns them, in a dialog or a preview. */
export function SubjectList(props: SubjectListProps) {
  const { label, subjects, notesOf } = props;
  return (
    <Box
      component="ul"
      aria-label={label}
      tabIndex={0}
      sx={{ m: 0, pl: 2.5, maxHeight: 320, overflow: 'auto' }}
    >
      {subjects.map(each => (
        <Typography key={each.subject} component="li" variant="body2">
          <SubjectLink subject={each.subject} /> of{' '}
          {each.owner ? <OwnerLink owner={each.owner} /> : 'nobody'}{' '}
          <MigrationClassChip migrationClass={each.class} />
          <Box sx={{ color: 'text.secondary' }}>
            <NoteList notes={notesOf(each)} />
          </Box>
        </Typography>
      ))}
    </Box>
  );
}
