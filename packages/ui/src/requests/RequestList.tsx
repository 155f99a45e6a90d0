import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { RequestSummary } from '@ridgeway/plugin-platform-common';
import { OwnerLink } from '../entity/OwnerLink';
import { Age } from '../time/Age';
import { RequestKindChip, RequestStateChip } from './RequestChips';
import { RequestLink } from './RequestLink';

/** What {@link RequestList} lists. */
export interface RequestListProps {
  requests: readonly RequestSummary[];
  /** What to say when there is none. */
  none: string;
}

/** A few requests with who asked whom, linked to their pages. */
export function RequestList(props: RequestListProps) {
  const { requests, none } = props;
  if (requests.length === 0) {
    return (
      <Typography variant="body2" color="text.secondary">
        {none}
      </Typography>
    );
  }
  return (
    <Stack component="ul" spacing={2} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {requests.map(request => (
        <li key={request.id}>
          <Typography component="div" fontWeight={600}>
            <RequestLink id={request.id}>{request.title}</RequestLink>
          </Typography>
          <Box
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              alignItems: 'center',
              columnGap: 1,
              rowGap: 0.5,
            }}
          >
            <RequestKindChip kind={request.kind} />
            <RequestStateChip request={request} />
            <Typography variant="body2" color="text.secondary" component="span">
              <OwnerLink owner={request.requestedBy} /> asked{' '}
              <OwnerLink owner={request.owner} /> <Age at={request.createdAt} />
            </Typography>
          </Box>
        </li>
      ))}
    </Stack>
  );
}
