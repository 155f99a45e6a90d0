import { HatchPattern } from '@ridgeway/plugin-insights-common';
import {
  BarRowsChart,
  ChartFrame,
  FEATURE_OUTCOME_WORDS,
  FigureValue,
  PatternText,
} from '@ridgeway/ui';

/** What {@link PatternOverview} draws. */
export interface PatternOverviewProps {
  /** Most teams first. */
  patterns: readonly HatchPattern[];
}

const MOST = 10;

/** Every pattern by how many services work around it. */
export function PatternOverview(props: PatternOverviewProps) {
  const { patterns } = props;
  const shown = patterns.slice(0, MOST);
  return (
    <ChartFrame<HatchPattern>
      title="What repeats?"
      description="Services with an exception in force, by what they work around; what most teams share stands first."
      name="patterns"
      rows={patterns}
      rowKey={({ id }) => id}
      empty="Nobody works around anything under this filter."
      columns={[
        {
          id: 'leaves',
          header: 'Works around',
          value: ({ leaves }) => leaves,
          render: ({ id }) => <PatternText pattern={id} />,
        },
        {
          id: 'teams',
          header: 'Teams',
          align: 'right',
          value: ({ teams }) => teams.length,
        },
        {
          id: 'services',
          header: 'Services',
          align: 'right',
          value: ({ services }) => services.length,
        },
        {
          id: 'share',
          header: 'Of all services',
          align: 'right',
          value: ({ share }) => share.value ?? undefined,
          render: ({ share }) => <FigureValue figure={share} />,
        },
        {
          id: 'exceptions',
          header: 'Would retire',
          align: 'right',
          value: ({ exceptions }) => exceptions.length,
        },
        {
          id: 'renewals',
          header: 'Renewals',
          align: 'right',
          value: ({ renewals }) => renewals,
        },
        {
          id: 'since',
          header: 'Since',
          value: ({ since }) => since.slice(0, 10),
        },
        {
          id: 'decision',
          header: 'Decided',
          value: ({ decision }) =>
            decision ? FEATURE_OUTCOME_WORDS[decision.outcome].name : '',
        },
      ]}
    >
      <BarRowsChart
        label={`Services by what they work around: ${shown
          .map(({ leaves, services }) => `${leaves} ${services.length}`)
          .join(', ')}`}
        names={shown.map(({ leaves }) => leaves)}
        unit="count"
        parts={[
          {
            id: 'services',
            label: 'Services',
            values: shown.map(({ services }) => services.length),
          },
        ]}
      />
    </ChartFrame>
  );
}
