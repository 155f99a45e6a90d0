import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { ConnectedService, Connection } from '@ridgeway/plugin-platform-common';
import {
  FactList,
  OwnerLink,
  RefText,
  RequestLink,
  StatusIcon,
  SubjectLink,
} from '@ridgeway/ui';
import {
  problemInWords,
  STATE_LOOKS,
  stateInWords,
} from '../shared/connectionWords';
import { EdgeActions } from './EdgeActions';

/** What {@link EdgePanel} tells of. */
export interface EdgePanelProps {
  connection: Connection;
  caller: ConnectedService | undefined;
  callee: ConnectedService | undefined;
  onChanged: () => void;
}

function Whose(props: { service: ConnectedService | undefined }) {
  const { owner, sector } = props.service ?? {};
  return owner ? (
    <OwnerLink owner={owner} />
  ) : (
    <>nobody: there is no sector {sector}</>
  );
}

/** An edge in words: how it is in each environment, who owns its ends, what can be done. */
export function EdgePanel(props: EdgePanelProps) {
  const { connection, caller, callee, onChanged } = props;
  const { environments, message, request } = connection;
  return (
    <Stack spacing={2}>
      <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {environments.map(({ name, state, problem }) => (
          <Box
            component="li"
            key={name}
            sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}
          >
            <StatusIcon health={STATE_LOOKS[state].health} size={18} />
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {name}:{' '}
              {problem
                ? problemInWords(problem)
                : stateInWords(state, connection.caller, connection.callee)}
            </Typography>
          </Box>
        ))}
      </Stack>
      {message && (
        <Typography variant="body2" color="text.secondary">
          <RefText text={message} />
        </Typography>
      )}
      <FactList
        facts={[
          {
            name: 'Caller',
            value: (
              <>
                <SubjectLink subject={connection.caller} />, owned by{' '}
                <Whose service={caller} />
              </>
            ),
          },
          {
            name: 'Callee',
            value: (
              <>
                <SubjectLink subject={connection.callee} />, owned by{' '}
                <Whose service={callee} />
              </>
            ),
          },
          ...(callee && callee.ports.length > 0
            ? [{ name: 'Offers', value: callee.ports.join(', ') }]
            : []),
          ...(request
            ? [
                {
                  name: 'Asked for',
                  value: (
                    <RequestLink id={request}>See the open request</RequestLink>
                  ),
                },
              ]
            : []),
        ]}
      />
      <EdgeActions
        connection={connection}
        calleeOwner={callee?.owner}
        onChanged={onChanged}
      />
    </Stack>
  );
}
