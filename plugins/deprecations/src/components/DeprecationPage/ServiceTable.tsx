import { DeprecationSubject } from '@ridgeway/plugin-insights-common';
import { DeprecationView } from '@ridgeway/plugin-platform-common';
import {
  DataTable,
  EmptyState,
  Section,
  UrlSelect,
  useUrlParams,
} from '@ridgeway/ui';
import { serviceColumns, SUBJECT_STATE_WORDS } from './serviceColumns';
import { serviceRows } from './serviceRows';

/** What {@link ServiceTable} lists. */
export interface ServiceTableProps {
  affected: DeprecationView['subjects'];
  recorded: readonly DeprecationSubject[];
}

const STATES = ['left', 'stopped', 'done', 'removed'] as const;

/** Every service that is concerned or was, with what is to be done. */
export function ServiceTable(props: ServiceTableProps) {
  const [get] = useUrlParams();
  const rows = serviceRows(props.affected, props.recorded);
  const state = STATES.find(known => known === get('state'));
  return (
    <Section title="Which services?">
      <DataTable
        name="services concerned"
        rows={rows.filter(row => !state || row.state === state)}
        columns={serviceColumns}
        rowKey={({ subject }) => subject}
        empty={
          rows.length > 0 ? (
            <EmptyState title="No service is in that state" />
          ) : (
            <EmptyState title="No service is concerned">
              Nothing in the intent repository uses what goes away.
            </EmptyState>
          )
        }
        filters={
          rows.length > 0 && (
            <UrlSelect
              label="State"
              param="state"
              none="Any"
              options={STATES.map(value => ({
                value,
                label: SUBJECT_STATE_WORDS[value],
              }))}
            />
          )
        }
      />
    </Section>
  );
}
