import Button from '@mui/material/Button';
import { TrafficEdge } from '@ridgeway/plugin-telemetry-common';
import {
  Column,
  DataTable,
  formatTraffic,
  HealthChip,
  RequestLink,
} from '@ridgeway/ui';
import { ReactNode, useMemo } from 'react';
import { problemInWords, STATE_LOOKS } from '../shared/connectionWords';
import { ConnectionEnd } from './ConnectionEnd';
import { connectionId } from './selection';
import { ShownConnection, ShownService } from './withObserved';

/** What {@link ConnectionTable} lists. */
export interface ConnectionTableProps {
  services: readonly ShownService[];
  connections: readonly ShownConnection[];
  /** Id of the chosen edge. */
  selected: string | undefined;
  onSelect: (id: string | undefined) => void;
  filters: ReactNode;
  /** Stands below the filters, which act on it too. */
  above?: ReactNode;
}

/** Words of an edge that searches look through. */
export function searchText({ caller, callee, state }: ShownConnection): string {
  return `${caller} ${callee} ${STATE_LOOKS[state].words}`;
}

function problemsOf({ environments }: ShownConnection): string {
  const words = environments.flatMap(({ problem }) =>
    problem ? [problemInWords(problem)] : [],
  );
  return [...new Set(words)].join('; ');
}

const sum = (values: readonly number[]) =>
  values.reduce((total, value) => total + value, 0);

/** What was seen, over all environments; undefined where nobody looked. */
function seenOf({
  environments,
}: ShownConnection): Pick<TrafficEdge, 'rate' | 'tcp'> | undefined {
  const edges = environments.flatMap(({ traffic }) => traffic ?? []);
  const rates = edges.flatMap(({ rate }) => rate ?? []);
  const tcp = edges.flatMap(edge => edge.tcp ?? []);
  if (edges.length === 0) {
    return undefined;
  }
  return tcp.length === 0
    ? { rate: sum(rates) }
    : {
        rate: rates.length === 0 ? null : sum(rates),
        tcp: {
          opened: sum(tcp.map(({ opened }) => opened)),
          bytes: sum(tcp.map(({ bytes }) => bytes)),
        },
      };
}

const dataColumns = (
  services: readonly ShownService[],
): Array<Column<ShownConnection>> => [
  {
    id: 'caller',
    header: 'Caller',
    value: ({ caller }) => caller,
    render: ({ caller }) => (
      <ConnectionEnd subject={caller} services={services} />
    ),
  },
  {
    id: 'callee',
    header: 'Callee',
    value: ({ callee }) => callee,
    render: ({ callee }) => (
      <ConnectionEnd subject={callee} services={services} />
    ),
  },
  {
    id: 'state',
    header: 'State',
    value: ({ state }) => STATE_LOOKS[state].words,
    render: ({ state }) => (
      <HealthChip
        health={STATE_LOOKS[state].health}
        label={STATE_LOOKS[state].words}
      />
    ),
  },
  {
    id: 'environments',
    header: 'Environments',
    value: ({ environments }) =>
      environments.map(({ name }) => name).join(', '),
  },
  {
    id: 'problem',
    header: 'In the way',
    value: problemsOf,
    render: connection => (
      <>
        {problemsOf(connection)}
        {connection.request && (
          <div>
            <RequestLink id={connection.request}>Open request</RequestLink>
          </div>
        )}
      </>
    ),
  },
  {
    id: 'seen',
    header: 'Seen',
    align: 'right',
    value: connection => seenOf(connection)?.rate ?? undefined,
    render: connection => formatTraffic(seenOf(connection) ?? { rate: null }),
  },
  {
    id: 'request',
    header: 'Asked for',
    value: ({ request }) => (request ? 'yes' : ''),
    unseen: true,
  },
];

/** The same edges as the graph, to search, sort and take away, and for whoever does not see it. */
export function ConnectionTable(props: ConnectionTableProps) {
  const { services, connections, selected, onSelect, filters, above } = props;
  const columns = useMemo<Array<Column<ShownConnection>>>(
    () => [
      ...dataColumns(services),
      {
        id: 'details',
        header: 'Details',
        actions: true,
        value: () => undefined,
        render: edge => {
          const id = connectionId(edge);
          const chosen = id === selected;
          return (
            <Button
              size="small"
              aria-pressed={chosen}
              aria-label={`${edge.caller} to ${edge.callee}`}
              variant={chosen ? 'contained' : 'text'}
              onClick={() => onSelect(chosen ? undefined : id)}
            >
              {chosen ? 'Hide' : 'Show'}
            </Button>
          );
        },
      },
    ],
    [services, selected, onSelect],
  );
  return (
    <DataTable
      name="connections"
      rows={connections}
      columns={columns}
      rowKey={connectionId}
      filters={filters}
      above={above}
      empty="No connection passes these filters."
    />
  );
}
