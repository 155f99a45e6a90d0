import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { DeprecationView } from '@ridgeway/plugin-platform-common';
import { MigrationClassChip, OwnerLink, SubjectLink } from '@ridgeway/ui';

type Affected = DeprecationView['subjects'][number];

/** What {@link SubjectList} lists. */
export interface SubjectListProps {
  label: string;
  subjects: readonly Affected[];
  /** What has to be known about one. */
  noteOf: (subject: Affected) => string;
}

/** Services with who owns them, in a dialog or a preview. */
export function SubjectList(props: SubjectListProps) {
  const { label, subjects, noteOf } = props;
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
          <Box
            component="span"
            sx={{ display: 'block', color: 'text.secondary' }}
          >
            {noteOf(each)}
          </Box>
        </Typography>
      ))}
    </Box>
  );
}
