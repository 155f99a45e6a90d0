import { BlastRadius } from '@ridgeway/plugin-platform-common';
import { Column, DataTable, EntityLink, OwnerLink } from '@ridgeway/ui';

/** What {@link AffectedTable} lists. */
export interface AffectedTableProps {
  affected: BlastRadius['affected'];
}

type Affected = BlastRadius['affected'][number];

function stepsInWords({ distance }: Affected): string {
  return distance === 1 ? 'directly' : `over ${distance} steps`;
}

const columns: Array<Column<Affected>> = [
  {
    id: 'name',
    header: 'Name',
    value: ({ entityRef }) => entityRef,
    render: ({ entityRef, title }) => (
      <EntityLink entityRef={entityRef} title={title} />
    ),
  },
  {
    id: 'owner',
    header: 'Owner',
    value: ({ owner }) => owner ?? 'nobody',
    render: ({ owner }) => (owner ? <OwnerLink owner={owner} /> : 'Nobody'),
  },
  {
    id: 'distance',
    header: 'Depends on it',
    value: ({ distance }) => distance,
    render: stepsInWords,
  },
];

/** Everything that is affected, by distance. */
export function AffectedTable(props: AffectedTableProps) {
  return (
    <DataTable
      name="affected"
      urlPrefix="affected-"
      rows={props.affected}
      columns={columns}
      rowKey={({ entityRef }) => entityRef}
      defaultSort={{ column: 'distance', descending: false }}
      empty={null}
    />
  );
}
