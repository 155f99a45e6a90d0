import { SeriesPoint, SeriesView } from '@ridgeway/plugin-insights-common';
import { ChartFrame, formatValue, measuredRows } from '@ridgeway/ui';
import { ShareChart, shareAnswer } from './ShareChart';

/** What {@link ShareOverTime} draws. */
export interface ShareOverTimeProps {
  series: SeriesView;
  /** Share above which hatches have become the road; absent: no line is drawn. */
  line: number | undefined;
}

/** The share of services off the road by month, against the line. */
export function ShareOverTime(props: ShareOverTimeProps) {
  const { series, line } = props;
  const { points, definition } = series;
  return (
    <ChartFrame<SeriesPoint>
      title="Do escape hatches become the road?"
      description={shareAnswer(points)}
      name="escape hatches by month"
      rows={measuredRows(points, ({ value }) => value !== null)}
      rowKey={({ at }) => at}
      empty="Nothing was recorded yet under this filter."
      columns={[
        { id: 'at', header: 'Month', value: ({ at }) => at.slice(0, 7) },
        {
          id: 'value',
          header: 'Off the road',
          align: 'right',
          value: ({ value }) => value ?? undefined,
          render: ({ value }) => formatValue(value, 'share'),
        },
        { id: 'n', header: 'Of services', align: 'right', value: ({ n }) => n },
      ]}
      footnote={definition}
    >
      <ShareChart points={points} line={line} />
    </ChartFrame>
  );
}
