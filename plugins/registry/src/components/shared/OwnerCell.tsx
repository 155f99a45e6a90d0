import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { RegistryEntry } from '@ridgeway/plugin-platform-common';
import { OwnerLink } from '@ridgeway/ui';
import { ClaimButton } from './ClaimButton';
import { claimSubject, ownerTrouble } from './ownerWords';

/** What {@link OwnerCell} shows. */
export interface OwnerCellProps {
  entry: RegistryEntry;
}

/** Who owns it; where nobody answers for it, why, and a way to take it over. */
export function OwnerCell(props: OwnerCellProps) {
  const { entry } = props;
  const trouble = ownerTrouble(entry);
  const subject = claimSubject(entry);
  if (entry.owner && !trouble) {
    return <OwnerLink owner={entry.owner} />;
  }
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        alignItems: 'center',
      }}
    >
      {entry.owner && (
        <Typography variant="body2" component="span">
          {entry.owner.replace(/^group:default\//, '')}
        </Typography>
      )}
      <Tooltip describeChild title={trouble ?? ''}>
        <Chip
          size="small"
          color="warning"
          variant="outlined"
          tabIndex={0}
          label={entry.owner ? 'Owner gone' : 'Unowned'}
        />
      </Tooltip>
      {subject && <ClaimButton subject={subject} title={entry.title} />}
    </Box>
  );
}
