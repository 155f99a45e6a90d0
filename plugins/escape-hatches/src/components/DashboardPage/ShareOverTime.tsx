import { SeriesPoint, SeriesView } from '@ridgeway/plugin-insights-common';
import { ChartFrame, formatMonth, formatValue, TimeChart } from '@ridgeway/ui';

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
  const last = [...points].reverse().find(({ value }) => value !== null);
  const answer =
    last &&
    `${formatValue(last.value, 'share')} of ${last.n} services in ${formatMonth(
      last.at,
    )}.`;
  return (
    <ChartFrame<SeriesPoint>
      title="Do escape hatches become the road?"
      description={answer}
      name="escape hatches by month"
      rows={points}
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
      <TimeChart
        label={`Share of services off the road by month. ${answer ?? ''}`}
        months={points.map(({ at }) => at)}
        unit="share"
        lastIsOpen
        series={[
          {
            id: 'share',
            label: 'Off the road',
            look: 'line',
            values: points.map(({ value }) => value),
          },
          ...(line === undefined
            ? []
            : [
                {
                  id: 'line',
                  label: `The ${formatValue(line, 'share')} line`,
                  look: 'target' as const,
                  values: points.map(() => line),
                },
              ]),
        ]}
      />
    </ChartFrame>
  );
}
