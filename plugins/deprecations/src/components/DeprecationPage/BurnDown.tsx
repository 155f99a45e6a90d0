import { DeprecationInsight } from '@ridgeway/plugin-insights-common';
import { ChartFrame, TimeChart } from '@ridgeway/ui';
import { forecastInWords, progressInWords } from '../shared/progressInWords';
import { burnDownDays, burnDownLines } from './burnDownDays';

type Day = DeprecationInsight['burnDown'][number];

/** What {@link BurnDown} draws. */
export interface BurnDownProps {
  insight: DeprecationInsight;
}

/** How many are left day by day, and where that leads. */
export function BurnDown(props: BurnDownProps) {
  const { insight } = props;
  const { deprecation, burnDown, forecast } = insight;
  const days = burnDownDays(insight);
  const answer =
    forecastInWords(deprecation)?.text ?? progressInWords(deprecation);
  return (
    <ChartFrame<Day>
      title="Do we meet the deadline?"
      description={answer}
      name={`burn-down of ${deprecation.id}`}
      rows={burnDown}
      rowKey={({ at }) => at}
      empty="Nothing was recorded yet: the first day is told tomorrow."
      columns={[
        { id: 'at', header: 'Day', value: ({ at }) => at.slice(0, 10) },
        {
          id: 'left',
          header: 'Left',
          align: 'right',
          value: ({ left }) => left,
        },
        { id: 'total', header: 'Of', align: 'right', value: row => row.total },
      ]}
      footnote={forecast.method}
    >
      <TimeChart
        label={`Left to migrate, day by day. ${answer}`}
        times={days.map(({ at }) => at)}
        step="day"
        series={burnDownLines(days)}
        unit="count"
      />
    </ChartFrame>
  );
}
