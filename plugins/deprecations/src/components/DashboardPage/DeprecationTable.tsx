import { DeprecationRow } from '@ridgeway/plugin-insights-common';
import {
  DataTable,
  EmptyState,
  Section,
  UrlSelect,
  useUrlParams,
} from '@ridgeway/ui';
import { STATE_WORDS } from '../shared/states';
import { deprecationColumns } from './columns';

/** What {@link DeprecationTable} lists. */
export interface DeprecationTableProps {
  rows: readonly DeprecationRow[];
}

const PHASES = [
  'scheduled',
  'in-progress',
  'overdue',
  'enforced',
  'done',
] as const satisfies ReadonlyArray<DeprecationRow['phase']>;

/** Everything that was ever announced, to search and to take along. */
export function DeprecationTable(props: DeprecationTableProps) {
  const [get] = useUrlParams();
  const phase = PHASES.find(known => known === get('phase'));
  return (
    <Section title="Every deprecation">
      <DataTable
        name="deprecations"
        rows={props.rows.filter(row => !phase || row.phase === phase)}
        columns={deprecationColumns}
        rowKey={({ id }) => id}
        defaultSort={{ column: 'deadline', descending: false }}
        empty={
          <EmptyState title="Nothing is announced to go away">
            A deprecation shows here once it is announced: a version, a field, a
            type of resource or a template, with a deadline and what to use
            instead.
          </EmptyState>
        }
        filters={
          <UrlSelect
            label="State"
            param="phase"
            none="Any"
            options={PHASES.map(value => ({
              value,
              label: STATE_WORDS[value].name,
            }))}
          />
        }
      />
    </Section>
  );
}
