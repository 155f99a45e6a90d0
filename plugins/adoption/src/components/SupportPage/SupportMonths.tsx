import { SupportView } from '@ridgeway/plugin-insights-common';
import { BarMonthsChart, ChartFrame } from '@ridgeway/ui';

/** What {@link SupportMonths} draws. */
export interface SupportMonthsProps {
  months: SupportView['months'];
}

type Month = SupportView['months'][number];

const PRIORITIES = ['P0', 'P1', 'P2', 'P3'] as const;

/** Support requests by month and priority. */
export function SupportMonths(props: SupportMonthsProps) {
  const { months } = props;
  return (
    <ChartFrame<Month>
      title="Do people have to ask less?"
      description="Support requests opened in each month, by priority. P0 stops everybody, P3 can wait."
      name="support by month"
      rows={months}
      rowKey={({ at }) => at}
      empty="Nobody asked for support in this window."
      columns={[
        { id: 'at', header: 'Month', value: ({ at }) => at.slice(0, 7) },
        ...PRIORITIES.map(priority => ({
          id: priority,
          header: priority,
          align: 'right' as const,
          value: (month: Month) => month[priority],
        })),
      ]}
    >
      <BarMonthsChart
        label="Support requests by month and priority"
        months={months.map(({ at }) => at)}
        parts={PRIORITIES.map(priority => ({
          id: priority,
          label: priority,
          values: months.map(month => month[priority]),
        }))}
        unit="count"
      />
    </ChartFrame>
  );
}
