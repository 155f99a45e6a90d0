import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { BlastRadius } from '@ridgeway/plugin-platform-common';
import { CopyButton, OwnerLink, Section } from '@ridgeway/ui';
import { affectedByOwner } from './affectedByOwner';

/** What {@link OwnersToTell} lists. */
export interface OwnersToTellProps {
  radius: BlastRadius;
}

/** Whom to tell, with how much of theirs is affected. */
export function OwnersToTell(props: OwnersToTellProps) {
  const { owners, affected } = props.radius;
  const counts = affectedByOwner(affected);
  const unowned = counts.get(undefined) ?? 0;
  return (
    <Section
      title="Owners to tell"
      description="Everybody who owns something that would be affected, with how much of it."
      actions={
        owners.length > 0 && (
          <CopyButton text={owners.join('\n')} label="Copy owners" />
        )
      }
    >
      <Stack spacing={1.5}>
        <Box
          component="ul"
          sx={{
            m: 0,
            p: 0,
            listStyle: 'none',
            display: 'flex',
            flexWrap: 'wrap',
            gap: 1.5,
          }}
        >
          {owners.map(owner => (
            <Box
              component="li"
              key={owner}
              sx={{ display: 'flex', gap: 0.75, alignItems: 'center' }}
            >
              <OwnerLink owner={owner} />
              <Chip size="small" label={`${counts.get(owner) ?? 0} affected`} />
            </Box>
          ))}
        </Box>
        {unowned > 0 && (
          <Typography variant="body2" color="text.secondary">
            {unowned} affected without an owner: nobody would hear of it.
          </Typography>
        )}
      </Stack>
    </Section>
  );
}
