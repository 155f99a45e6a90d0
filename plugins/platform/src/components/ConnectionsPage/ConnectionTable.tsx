import Button from '@mui/material/Button';
import { Connection } from '@ridgeway/plugin-platform-common';
import {
  Column,
  DataTable,
  HealthChip,
  RequestLink,
  SubjectLink,
} from '@ridgeway/ui';
import { ReactNode, useMemo } from 'react';
import { problemInWords, STATE_LOOKS } from '../shared/connectionWords';
import { connectionId } from './selection';

/** What {@link ConnectionTable} lists. */
export interface ConnectionTableProps {
  connections: readonly Connection[];
  /** Id of the chosen edge. */
  selected: string | undefined;
  onSelect: (id: string | undefined) => void;
  filters: ReactNode;
  /** Stands below the filters, which act on it too. */
  above?: ReactNode;
}

/** Words of an edge that searches look through. */
export function searchText({ caller, callee, state }: Connection): string {
  return `${caller} ${callee} ${STATE_LOOKS[state].words}`;
}

function problemsOf({ environments }: Connection): string {
  const words = environments.flatMap(({ problem }) =>
    problem ? [problemInWords(problem)] : [],
  );
  return [...new Set(words)].join('; ');
}

const dataColumns: Array<Column<Connection>> = [
  {
    id: 'caller',
    header: 'Caller',
    value: ({ caller }) => caller,
    render: ({ caller }) => <SubjectLink subject={caller} />,
  },
  {
    id: 'callee',
    header: 'Callee',
    value: ({ callee }) => callee,
    render: ({ callee }) => <SubjectLink subject={callee} />,
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
  { id: 'problem', header: 'In the way', value: problemsOf },
  {
    id: 'request',
    header: 'Asked for',
    value: ({ request }) => (request ? 'yes' : ''),
    render: ({ request }) =>
      request && <RequestLink id={request}>Open request</RequestLink>,
  },
];

/** The same edges as the graph, to search, sort and take away, and for whoever does not see it. */
export function ConnectionTable(props: ConnectionTableProps) {
  const { connections, selected, onSelect, filters, above } = props;
  const columns = useMemo<Array<Column<Connection>>>(
    () => [
      ...dataColumns,
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
    [selected, onSelect],
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
