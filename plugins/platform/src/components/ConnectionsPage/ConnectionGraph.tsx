import { Graph, useUrlParams } from '@ridgeway/ui';
import { useMemo } from 'react';
import { STATE_LOOKS, STATES } from '../shared/connectionWords';
import { searchText } from './ConnectionTable';
import { toSelection } from './selection';
import { toGraphData } from './toGraphData';
import { useOpenSectors } from './useOpenSectors';
import { ShownConnection, ShownMap } from './withObserved';

/** What {@link ConnectionGraph} draws. */
export interface ConnectionGraphProps {
  services: ShownMap['services'];
  connections: readonly ShownConnection[];
  /** The sector or service that the page is about. */
  subject?: string;
  selected: string | undefined;
  onSelect: (id: string | undefined) => void;
}

/** Who calls whom, drawn; what the search finds stands out. */
export function ConnectionGraph(props: ConnectionGraphProps) {
  const { services, connections, subject, selected, onSelect } = props;
  const [getParam] = useUrlParams();
  const search = getParam('search') ?? '';
  const data = useMemo(
    () =>
      toGraphData(
        services,
        connections,
        service => service.subject === subject || service.sector === subject,
      ),
    [services, connections, subject],
  );
  const [collapsed, setCollapsed] = useOpenSectors(
    data,
    subject?.split('/')[0],
  );
  const highlighted = useMemo(() => {
    const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0) {
      return undefined;
    }
    const found = connections.filter(connection => {
      const text = searchText(connection).toLocaleLowerCase();
      return words.every(word => text.includes(word));
    });
    return new Set(found.flatMap(({ caller, callee }) => [caller, callee]));
  }, [connections, search]);
  // Red means nothing as long as nothing is.
  const legend = useMemo(
    () =>
      STATES.filter(
        state =>
          state !== 'observed' ||
          connections.some(connection => connection.state === state),
      ).map(state => ({
        style: STATE_LOOKS[state].style,
        label: STATE_LOOKS[state].words,
      })),
    [connections],
  );
  const selection = useMemo(() => toSelection(selected), [selected]);
  return (
    <Graph
      {...data}
      label="Connections, drawn"
      legend={legend}
      selected={selection}
      onSelect={chosen => onSelect(chosen?.id)}
      collapsed={collapsed}
      onCollapsedChange={setCollapsed}
      highlighted={highlighted}
    />
  );
}
