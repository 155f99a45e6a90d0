import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { RequestState } from '@ridgeway/plugin-platform-common';
import { OwnerLink } from '../entity/OwnerLink';
import { RequestLink } from './RequestLink';
import { SentRequest } from './useSendRequest';

/** What {@link SentDetails} tells. */
export interface SentDetailsProps {
  sent: SentRequest;
}

function titleOf(state: RequestState, joined: boolean): string {
  switch (state) {
    case 'granted':
      return 'Granted';
    case 'granted-pending-merge':
      return 'Granted, and proposed as a change to be merged';
    default:
      return joined ? 'Your reason was added' : 'Your request was sent';
  }
}

/** What became of a request, and where to follow it. */
export function SentDetails(props: SentDetailsProps) {
  const { request, joined } = props.sent;
  return (
    <Alert severity="success" role="status">
      <AlertTitle>{titleOf(request.state, joined)}</AlertTitle>
      {request.state === 'open' ? (
        <>
          <OwnerLink owner={request.owner} /> has been told, and you will be
          told what they decide.{' '}
        </>
      ) : (
        <>What depends on it is being derived. </>
      )}
      <RequestLink id={request.id}>{request.title}</RequestLink>
    </Alert>
  );
}
