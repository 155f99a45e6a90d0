import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import {
  FactList,
  formatSignal,
  formatTraffic,
  OwnerLink,
  RefText,
  RequestLink,
  StatusIcon,
} from '@ridgeway/ui';
import {
  problemInWords,
  STATE_LOOKS,
  stateInWords,
} from '../shared/connectionWords';
import { ConnectionEnd } from './ConnectionEnd';
import { EdgeActions } from './EdgeActions';
import {
  ShownConnection,
  ShownEnvironment,
  ShownService,
} from './withObserved';

/** What {@link EdgePanel} tells of. */
export interface EdgePanelProps {
  connection: ShownConnection;
  services: readonly ShownService[];
  onChanged: () => void;
}

/** What was seen in an environment; empty where nobody looked. */
function seenInWords({ traffic }: ShownEnvironment): string {
  if (!traffic) {
    return '';
  }
  if (traffic.state === 'unused') {
    return '; no call was seen lately';
  }
  const failed =
    traffic.rate === null
      ? ''
      : `, of which ${formatSignal(traffic.errors, 'share')} failed`;
  return `; ${formatTraffic(traffic)} seen${failed}`;
}

function End(props: Pick<EdgePanelProps, 'services'> & { subject: string }) {
  const { subject, services } = props;
  const service = services.find(each => each.subject === subject);
  return (
    <>
      <ConnectionEnd subject={subject} services={services} />
      {service?.owner && (
        <>
          , owned by <OwnerLink owner={service.owner} />
        </>
      )}
      {service && !service.owner && service.kind !== 'outside' && (
        <>, owned by nobody: there is no sector {service.sector}</>
      )}
    </>
  );
}

/** An edge in words: how it is in each environment, who owns its ends, what can be done. */
export function EdgePanel(props: EdgePanelProps) {
  const { connection, services, onChanged } = props;
  const { caller, callee, environments, message, request } = connection;
  const offers =
    services.find(({ subject }) => subject === callee)?.ports ?? [];
  return (
    <Stack spacing={2}>
      <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {environments.map(environment => (
          <Box
            component="li"
            key={environment.name}
            sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}
          >
            <StatusIcon
              health={STATE_LOOKS[environment.state].health}
              size={18}
            />
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {environment.name}:{' '}
              {environment.problem && environment.state !== 'observed'
                ? problemInWords(environment.problem)
                : stateInWords(environment.state, caller, callee)}
              {seenInWords(environment)}
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
            value: <End subject={caller} services={services} />,
          },
          {
            name: 'Callee',
            value: <End subject={callee} services={services} />,
          },
          ...(offers.length > 0
            ? [{ name: 'Offers', value: offers.join(', ') }]
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
        services={services}
        onChanged={onChanged}
      />
    </Stack>
  );
}
