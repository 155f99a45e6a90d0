import { SeriesView } from '@ridgeway/plugin-insights-common';
import { ChartFrame, measuredRows, TimeChart, TimeSeries } from '@ridgeway/ui';

/** What {@link ServicesOverTime} draws. */
export interface ServicesOverTimeProps {
  series: SeriesView;
}

const PARTS = [
  { id: 'active', label: 'On the platform, changed lately' },
  { id: 'stale', label: 'On the platform, stale' },
  { id: 'off', label: 'Not on it' },
] as const;

/** All services by month, the stale and those elsewhere told apart. */
export function ServicesOverTime(props: ServicesOverTimeProps) {
  const rows = props.series.points.flatMap(({ at, parts }) =>
    parts
      ? [
          {
            at,
            active: parts.onPlatform - parts.stale,
            stale: parts.stale,
            off: parts.offPlatform,
          },
        ]
      : [],
  );
  const last = rows.at(-1);
  const answer =
    last && last.active + last.stale + last.off > 0
      ? `${last.active + last.stale} services on the platform, ${
          last.stale
        } of them stale; ${last.off} elsewhere.`
      : undefined;
  return (
    <ChartFrame
      title="Where do our services run?"
      description={answer}
      name="services by month"
      rows={measuredRows(
        rows,
        ({ active, stale, off }) => active + stale + off > 0,
      )}
      rowKey={({ at }) => at}
      empty="No service was seen yet under this filter, on the platform or in the catalog."
      columns={[
        { id: 'at', header: 'Month', value: ({ at }) => at.slice(0, 7) },
        ...PARTS.map(({ id, label }) => ({
          id,
          header: label,
          align: 'right' as const,
          value: (row: (typeof rows)[number]) => row[id],
        })),
      ]}
      footnote={props.series.definition}
    >
      <TimeChart
        label={`Services by month. ${answer}`}
        times={rows.map(({ at }) => at)}
        series={PARTS.map(
          ({ id, label }): TimeSeries => ({
            id,
            label,
            look: 'area',
            muted: id === 'off',
            values: rows.map(row => row[id]),
          }),
        )}
        unit="count"
        lastIsOpen
      />
    </ChartFrame>
  );
}
