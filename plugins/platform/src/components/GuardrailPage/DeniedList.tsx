import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { GuardrailDenial } from '@ridgeway/plugin-platform-common';
import { OwnerLink, SubjectLink } from '@ridgeway/ui';

/** What {@link DeniedList} lists. */
export interface DeniedListProps {
  denied: readonly GuardrailDenial[];
}

/** Who a guardrail stands in the way of, and who can change that. */
export function DeniedList(props: DeniedListProps) {
  const { denied } = props;
  if (denied.length === 0) {
    return (
      <Typography variant="body2" color="text.secondary">
        Nobody: everything that is declared is in keeping with it.
      </Typography>
    );
  }
  return (
    <Stack component="ul" spacing={2} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {denied.map(({ subject, environments, what, owner }) => (
        <Box component="li" key={`${subject} ${what}`}>
          <Box
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              gap: 0.5,
              alignItems: 'center',
            }}
          >
            <SubjectLink subject={subject} />
            {environments.map(environment => (
              <Chip key={environment} size="small" label={environment} />
            ))}
          </Box>
          <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {what}
          </Typography>
          {owner && (
            <Typography variant="body2" color="text.secondary" component="div">
              <OwnerLink owner={owner} /> can change it.
            </Typography>
          )}
        </Box>
      ))}
    </Stack>
  );
}
