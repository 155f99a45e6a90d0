import { SupportRow } from '@ridgeway/plugin-insights-common';
import {
  DataTable,
  EmptyState,
  FigureValue,
  formatValue,
  Section,
} from '@ridgeway/ui';

/** What {@link SupportPriorities} lists. */
export interface SupportPrioritiesProps {
  rows: readonly SupportRow[];
}

/** How fast each priority is answered against its target. */
export function SupportPriorities(props: SupportPrioritiesProps) {
  return (
    <Section
      title="Are people answered in time?"
      description="Median first response against the target of platform.yaml, by priority."
    >
      <DataTable<SupportRow>
        name="support by priority"
        urlPrefix="priority-"
        rows={props.rows}
        rowKey={({ priority }) => priority}
        empty={<EmptyState title="Nobody asked for support in this window" />}
        columns={[
          {
            id: 'priority',
            header: 'Priority',
            value: ({ priority }) => priority,
          },
          {
            id: 'requests',
            header: 'Requests',
            align: 'right',
            value: ({ requests }) => requests,
          },
          {
            id: 'open',
            header: 'Waiting',
            align: 'right',
            value: ({ open }) => open,
          },
          {
            id: 'first',
            header: 'First response',
            align: 'right',
            value: ({ firstResponse }) => firstResponse.value ?? undefined,
            render: ({ firstResponse }) => (
              <FigureValue figure={firstResponse} />
            ),
          },
          {
            id: 'target',
            header: 'Target',
            align: 'right',
            value: ({ firstResponse }) => firstResponse.target,
            render: ({ firstResponse: { target, unit } }) =>
              target === undefined ? 'None' : formatValue(target, unit),
          },
          {
            id: 'within',
            header: 'Within the target',
            align: 'right',
            value: ({ withinTarget }) => withinTarget.value ?? undefined,
            render: ({ withinTarget }) => <FigureValue figure={withinTarget} />,
          },
        ]}
      />
    </Section>
  );
}
