import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useTheme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { RiShareLine } from '@remixicon/react';
import { ConnectionMap } from '@ridgeway/plugin-platform-common';
import { EmptyState, useUrlParams } from '@ridgeway/ui';
import { useCallback, useMemo, useState } from 'react';
import { ChosenPanel } from './ChosenPanel';
import { ConnectionFilters } from './ConnectionFilters';
import { ConnectionGraph } from './ConnectionGraph';
import { ConnectionTable } from './ConnectionTable';
import { environmentsOf, narrowConnections } from './narrowConnections';
import { ObservedNote } from './ObservedNote';
import { Observed, withObserved } from './withObserved';
import { useObserved } from './useObserved';

/** What {@link ConnectionsView} shows. */
export interface ConnectionsViewProps {
  map: ConnectionMap;
  /** The sector or service that the page is about; absent on the page of all. */
  subject?: string;
  /** Sectors to choose from, on the page of all. */
  sectors?: readonly string[];
  onChanged: () => void;
}

/** As long as it is not known what was seen. */
const NOTHING_SEEN: Observed = { edges: [], sectors: [] };

/** Connections as a graph and as a table, with what is chosen in either beside them. */
export function ConnectionsView(props: ConnectionsViewProps) {
  const { subject, sectors, onChanged } = props;
  const [getParam, setParams] = useUrlParams();
  const narrow = useMediaQuery(useTheme().breakpoints.down('md'));
  const [graphShown, setGraphShown] = useState(false);
  const environment = getParam('environment');
  const state = getParam('state');
  const service = getParam('service');
  const selected = getParam('selected');
  const observed = useObserved(subject);
  const seen = observed.state === 'ready' ? observed.value : NOTHING_SEEN;
  const map = useMemo(() => withObserved(props.map, seen), [props.map, seen]);
  const shown = useMemo(
    () => narrowConnections(map.connections, { environment, state, service }),
    [map, environment, state, service],
  );
  const onSelect = useCallback(
    (id: string | undefined) => setParams({ selected: id }),
    [setParams],
  );

  if (map.connections.length === 0 && !getParam('sector')) {
    return (
      <EmptyState icon={<RiShareLine size={32} />} title="No connections yet">
        A service calls another when its intent declares the call under
        spec.resources, with type service, and the other names it under
        spec.consents. Both together open the way, and nothing else does.
      </EmptyState>
    );
  }
  const graph = (
    <ConnectionGraph
      services={map.services}
      connections={shown}
      subject={subject}
      selected={selected}
      onSelect={onSelect}
    />
  );
  const panel = selected && (
    <ChosenPanel
      key={selected}
      map={map}
      connections={shown}
      selected={selected}
      onSelect={onSelect}
      onChanged={onChanged}
    />
  );
  const beside = (
    <Box
      sx={{
        display: 'grid',
        gap: 3,
        alignItems: 'start',
        gridTemplateColumns: panel
          ? 'minmax(0, 2fr) minmax(300px, 1fr)'
          : 'minmax(0, 1fr)',
      }}
    >
      {graph}
      {panel}
    </Box>
  );
  // On a phone the table comes first, and the graph when it is asked for.
  const folded = (
    <Stack spacing={2}>
      <Button
        variant="outlined"
        aria-expanded={graphShown}
        onClick={() => setGraphShown(!graphShown)}
      >
        {graphShown ? 'Hide the graph' : 'Show the graph'}
      </Button>
      {graphShown && graph}
    </Stack>
  );
  return (
    <Stack spacing={2}>
      {subject && (
        <Typography variant="body2" color="text.secondary">
          Traffic flows only when the caller declares it and the callee
          consents.
        </Typography>
      )}
      <ObservedNote live={observed} />
      {narrow && panel}
      <ConnectionTable
        services={map.services}
        connections={shown}
        selected={selected}
        onSelect={onSelect}
        above={narrow ? folded : beside}
        filters={
          <ConnectionFilters
            sectors={sectors}
            environments={environmentsOf(map.connections)}
          />
        }
      />
    </Stack>
  );
}
