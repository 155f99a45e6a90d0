import { EscapeHatchView } from '@ridgeway/plugin-insights-common';
import { BarRowsChart, ChartFrame } from '@ridgeway/ui';

/** What {@link HatchAges} draws. */
export interface HatchAgesProps {
  ages: EscapeHatchView['byAge'];
}

/** How old the exceptions in force are. */
export function HatchAges(props: HatchAgesProps) {
  const { ages } = props;
  const some = ages.some(({ count }) => count > 0);
  return (
    <ChartFrame<EscapeHatchView['byAge'][number]>
      title="How long have they been needed?"
      description="Exceptions in force by the time since they were first granted."
      name="escape hatches by age"
      rows={some ? ages : []}
      rowKey={({ label }) => label}
      empty="No exception is in force under this filter."
      columns={[
        { id: 'label', header: 'Age', value: ({ label }) => label },
        {
          id: 'count',
          header: 'Exceptions',
          align: 'right',
          value: ({ count }) => count,
        },
      ]}
    >
      <BarRowsChart
        label={`Exceptions by age: ${ages
          .map(({ label, count }) => `${label} ${count}`)
          .join(', ')}`}
        names={ages.map(({ label }) => label)}
        unit="count"
        parts={[
          {
            id: 'count',
            label: 'Exceptions',
            values: ages.map(({ count }) => count),
          },
        ]}
      />
    </ChartFrame>
  );
}
