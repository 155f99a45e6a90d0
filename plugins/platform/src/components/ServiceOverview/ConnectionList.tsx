import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Agreement } from '@ridgeway/derivation';
import { StatusIcon, SubjectLink } from '@ridgeway/ui';
import { stateInWords } from '../shared/connectionWords';
import { Connection, connectionsOf } from './connections';

/** What {@link ConnectionList} lists. */
export interface ConnectionListProps {
  /** `commerce/checkout`. */
  service: string;
  agreements: readonly Agreement[];
}

function Direction(props: {
  title: string;
  none: string;
  connections: readonly Connection[];
  ends: (other: string) => { caller: string; callee: string };
}) {
  const { title, none, connections, ends } = props;
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="subtitle2" component="h3" gutterBottom>
        {title}
      </Typography>
      {connections.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {none}
        </Typography>
      )}
      <Stack
        component="ul"
        spacing={1.5}
        sx={{ listStyle: 'none', m: 0, p: 0 }}
      >
        {connections.map(({ other, states }) => {
          const { caller, callee } = ends(other);
          return (
            <li key={other}>
              <Typography variant="body2" component="div">
                <SubjectLink subject={other} />
              </Typography>
              {states.map(({ state, environments }) => (
                <Box
                  key={state}
                  sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}
                >
                  <StatusIcon
                    health={state === 'active' ? 'met' : 'unmet'}
                    size={18}
                  />
                  <Typography variant="body2" color="text.secondary">
                    {environments.join(', ')}:{' '}
                    {stateInWords(state, caller, callee)}
                  </Typography>
                </Box>
              ))}
            </li>
          );
        })}
      </Stack>
    </Box>
  );
}

/** Who a service calls and who calls it, in words, with the state of each edge. */
export function ConnectionList(props: ConnectionListProps) {
  const { service, agreements } = props;
  const { calls, calledBy } = connectionsOf(service, agreements);
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 3,
        gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' },
      }}
    >
      <Direction
        title="It calls"
        none="No other service. Calls are declared under spec.resources, with type service."
        connections={calls}
        ends={other => ({ caller: service, callee: other })}
      />
      <Direction
        title="It is called by"
        none="No other service. Callers are consented to under spec.consents."
        connections={calledBy}
        ends={other => ({ caller: other, callee: service })}
      />
    </Box>
  );
}
