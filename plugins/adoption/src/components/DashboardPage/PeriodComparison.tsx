import { AdoptionView } from '@ridgeway/plugin-insights-common';
import {
  DataTable,
  EmptyState,
  FigureChangeText,
  FigureValue,
  formatValue,
  formatWindow,
  Section,
} from '@ridgeway/ui';
import { FIGURE_GROUPS } from './figureEntries';

/** What {@link PeriodComparison} compares. */
export interface PeriodComparisonProps {
  view: AdoptionView;
}

/** Every figure beside the window before, to be taken along. */
export function PeriodComparison(props: PeriodComparisonProps) {
  const { view } = props;
  const rows = FIGURE_GROUPS.flatMap(({ entries }) =>
    entries.map(entry => ({ ...entry, figure: view.figures[entry.id] })),
  );
  const before = rows.find(({ figure }) => figure.previous)?.figure.previous;
  return (
    <Section
      title="What changed since the window before?"
      description={
        before
          ? `${formatWindow(view)}, compared with ${formatWindow(before)}.`
          : `${formatWindow(
              view,
            )}. No previous window: nothing was recorded before.`
      }
    >
      <DataTable
        name="figures"
        urlPrefix="figures-"
        rows={rows}
        rowKey={({ id }) => id}
        empty={<EmptyState title="There are no figures" />}
        columns={[
          { id: 'figure', header: 'Figure', value: ({ label }) => label },
          {
            id: 'value',
            header: 'This window',
            align: 'right',
            value: ({ figure }) => figure.value ?? undefined,
            render: ({ figure }) => <FigureValue figure={figure} />,
          },
          {
            id: 'before',
            header: 'Window before',
            align: 'right',
            value: ({ figure }) => figure.previous?.value ?? undefined,
            render: ({ figure }) =>
              figure.previous
                ? formatValue(figure.previous.value, figure.unit)
                : 'No previous window',
          },
          {
            id: 'change',
            header: 'Change',
            sortable: false,
            value: ({ figure: { value, previous } }) =>
              value === null || typeof previous?.value !== 'number'
                ? undefined
                : value - previous.value,
            render: ({ figure, better }) =>
              figure.previous && (
                <FigureChangeText figure={figure} better={better} />
              ),
          },
          {
            id: 'target',
            header: 'Target',
            align: 'right',
            value: ({ figure }) => figure.target,
            render: ({ figure }) =>
              figure.target !== undefined &&
              formatValue(figure.target, figure.unit),
          },
          {
            id: 'n',
            header: 'Measured on',
            align: 'right',
            value: ({ figure }) => figure.n,
          },
          {
            id: 'unit',
            header: 'Unit',
            unseen: true,
            value: ({ figure }) => figure.unit,
          },
          {
            id: 'definition',
            header: 'Definition',
            unseen: true,
            value: ({ figure }) => figure.definition,
          },
        ]}
      />
    </Section>
  );
}
