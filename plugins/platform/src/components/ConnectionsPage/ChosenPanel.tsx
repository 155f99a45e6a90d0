import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { FactList, OwnerLink, Section, useUrlParams } from '@ridgeway/ui';
import { ConnectionEnd } from './ConnectionEnd';
import { EdgePanel } from './EdgePanel';
import { connectionId, connectionsOfBundle, toSelection } from './selection';
import { ShownConnection, ShownMap, ShownService } from './withObserved';

/** What {@link ChosenPanel} tells of. */
export interface ChosenPanelProps {
  map: ShownMap;
  /** Those that are shown. */
  connections: readonly ShownConnection[];
  selected: string;
  onSelect: (id: string | undefined) => void;
  onChanged: () => void;
}

function EdgeList(props: Pick<ChosenPanelProps, 'connections' | 'onSelect'>) {
  return (
    <Stack component="ul" spacing={1} sx={{ m: 0, pl: 2 }}>
      {props.connections.map(edge => (
        <li key={connectionId(edge)}>
          <Link
            component="button"
            type="button"
            variant="body2"
            sx={{ textAlign: 'left', overflowWrap: 'anywhere' }}
            onClick={() => props.onSelect(connectionId(edge))}
          >
            {edge.caller} to {edge.callee}
          </Link>
        </li>
      ))}
    </Stack>
  );
}

function ownerless(service: ShownService | undefined): string {
  return service?.kind === 'outside'
    ? 'Not known: it is not on the platform'
    : 'None: there is no such sector';
}

function ServiceDetails(props: ChosenPanelProps) {
  const { map, connections, selected, onSelect } = props;
  const [, setParams] = useUrlParams();
  const service = map.services.find(({ subject }) => subject === selected);
  const touching = connections.filter(
    ({ caller, callee }) => caller === selected || callee === selected,
  );
  return (
    <Stack spacing={2}>
      <FactList
        facts={[
          {
            name: 'Service',
            value: <ConnectionEnd subject={selected} services={map.services} />,
          },
          {
            name: 'Owner',
            value: service?.owner ? (
              <OwnerLink owner={service.owner} />
            ) : (
              ownerless(service)
            ),
          },
          { name: 'Offers', value: service?.ports.join(', ') || 'Nothing' },
        ]}
      />
      <EdgeList connections={touching} onSelect={onSelect} />
      <div>
        <Button
          size="small"
          variant="outlined"
          onClick={() => setParams({ service: selected })}
        >
          Show only its connections
        </Button>
      </div>
    </Stack>
  );
}

/** What is chosen in the graph or in the table. */
export function ChosenPanel(props: ChosenPanelProps) {
  const { map, connections, selected, onSelect, onChanged } = props;
  const selection = toSelection(selected);
  const edge = map.connections.find(each => connectionId(each) === selected);
  const close = (
    <Button size="small" onClick={() => onSelect(undefined)}>
      Close
    </Button>
  );
  if (edge) {
    return (
      <Section title={`${edge.caller} to ${edge.callee}`} actions={close}>
        <EdgePanel
          connection={edge}
          services={map.services}
          onChanged={onChanged}
        />
      </Section>
    );
  }
  if (selection?.type === 'bundle') {
    const edges = connectionsOfBundle(selected, connections);
    return (
      <Section title={selected.replace(' > ', ' to ')} actions={close}>
        <EdgeList connections={edges} onSelect={onSelect} />
      </Section>
    );
  }
  if (map.services.some(({ subject }) => subject === selected)) {
    return (
      <Section title={selected} actions={close}>
        <ServiceDetails {...props} />
      </Section>
    );
  }
  return (
    <Section title={selected.replace(' > ', ' to ')} actions={close}>
      <Typography variant="body2" color="text.secondary">
        It is not among the connections any more. Close this, or clear the
        filters.
      </Typography>
    </Section>
  );
}
