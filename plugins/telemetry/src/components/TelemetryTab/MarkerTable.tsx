import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import { Marker } from '@ridgeway/plugin-telemetry-common';
import {
  Column,
  DataTable,
  formatInstant,
  RefText,
  Section,
} from '@ridgeway/ui';
import { Link as RouterLink } from 'react-router-dom';
import { useServiceTab } from './useServiceTab';

/** What {@link MarkerTable} lists. */
export interface MarkerTableProps {
  /** Oldest first: charts number them in this order. */
  markers: readonly Marker[];
}

interface NumberedMarker extends Marker {
  number: number;
}

const KIND_WORDS: Record<Marker['kind'], string> = {
  intent: 'Change',
  migration: 'Migration',
  alert: 'Alert',
  running: 'Running',
};

const columns: Array<Column<NumberedMarker>> = [
  { id: 'number', header: 'Number', value: ({ number }) => number },
  {
    id: 'at',
    header: 'When',
    value: ({ at }) => at,
    render: ({ at, until }) =>
      until
        ? `${formatInstant(at)} to ${formatInstant(until)}`
        : formatInstant(at),
  },
  {
    id: 'kind',
    header: 'Kind',
    value: ({ kind }) => KIND_WORDS[kind],
    render: ({ kind }) => (
      <Chip
        size="small"
        variant="outlined"
        color={kind === 'alert' ? 'error' : 'default'}
        label={KIND_WORDS[kind]}
      />
    ),
  },
  {
    id: 'title',
    header: 'What',
    value: ({ title }) => title,
    render: ({ title }) => <RefText text={title} />,
  },
  {
    id: 'commit',
    header: 'Commit',
    value: ({ commit }) => commit,
    render: ({ commit }) => commit && <code>{commit.slice(0, 8)}</code>,
  },
];

/** What happened in the window, by the numbers that the charts show. */
export function MarkerTable(props: MarkerTableProps) {
  const history = useServiceTab('history');
  return (
    <Section
      title="What happened meanwhile"
      description="The numbers are those above the charts."
      actions={
        history && (
          <Link component={RouterLink} to={history} variant="body2">
            The whole history
          </Link>
        )
      }
    >
      <DataTable
        name="markers"
        urlPrefix="marker-"
        rows={props.markers.map((marker, index) => ({
          ...marker,
          number: index + 1,
        }))}
        columns={columns}
        rowKey={({ number }) => String(number)}
        empty="Nothing happened."
      />
    </Section>
  );
}
