import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { RiLockLine, RiLockUnlockLine } from '@remixicon/react';
import { Opening, Openness } from '@ridgeway/derivation';
import { ReactNode } from 'react';

/** What {@link OpennessList} lists. */
export interface OpennessListProps {
  openness: Openness;
}

/** What a change makes possible and what it stops, with the layer on which each is held. */
export function OpennessList(props: OpennessListProps) {
  const { opened, closed } = props.openness;
  return (
    <Stack spacing={2}>
      {opened.length > 0 && (
        <Openings
          title="Gets more open"
          icon={<RiLockUnlockLine size={18} aria-hidden />}
          openings={opened}
        />
      )}
      {closed.length > 0 && (
        <Openings
          title="Gets more closed"
          icon={<RiLockLine size={18} aria-hidden />}
          openings={closed}
        />
      )}
    </Stack>
  );
}

function Openings(props: {
  title: string;
  icon: ReactNode;
  openings: readonly Opening[];
}) {
  const { title, icon, openings } = props;
  return (
    <Box component="section" aria-label={title}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 0.5 }}>
        {icon}
        <Typography variant="body2" fontWeight={600}>
          {title}
        </Typography>
      </Box>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {openings.map(({ kind, what, layers, subjects }) => (
          <Box
            component="li"
            key={`${kind} ${what}`}
            sx={{
              py: 0.75,
              display: 'flex',
              flexWrap: 'wrap',
              alignItems: 'baseline',
              gap: 0.75,
            }}
          >
            <Typography
              variant="body2"
              component="span"
              sx={{ flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' }}
            >
              {subjectsInWords(subjects)}: {what}
            </Typography>
            {layers.map(layer => (
              <Chip key={layer} size="small" variant="outlined" label={layer} />
            ))}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** `commerce/checkout in production and staging`. */
function subjectsInWords(subjects: Opening['subjects']): string {
  const environments = new Map<string, string[]>();
  for (const { subject, environment } of subjects) {
    const known = environments.get(subject) ?? [];
    environments.set(subject, [...known, environment]);
  }
  return [...environments]
    .map(([subject, names]) => `${subject} in ${names.join(' and ')}`)
    .join(', ');
}
