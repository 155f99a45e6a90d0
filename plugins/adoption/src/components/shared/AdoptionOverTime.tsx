import { SeriesView } from '@ridgeway/plugin-insights-common';
import { ChartFrame, formatValue, measuredRows, TimeChart } from '@ridgeway/ui';
import {
  adoptionAnswer,
  adoptionLines,
  AdoptionMonth,
  adoptionMonths,
} from './adoptionSeries';

/** What {@link AdoptionOverTime} draws. */
export interface AdoptionOverTimeProps {
  series: SeriesView;
}

/** Adoption by month against the targets in force, and where it leads. */
export function AdoptionOverTime(props: AdoptionOverTimeProps) {
  const { series } = props;
  const months = adoptionMonths(series);
  const answer = adoptionAnswer(months);
  return (
    <ChartFrame<AdoptionMonth>
      title="Do we reach our targets?"
      description={answer}
      name="adoption by month"
      rows={measuredRows(months, ({ share }) => share !== null)}
      rowKey={({ at }) => at}
      empty="No service was seen yet under this filter; the first sector starts the clock."
      columns={[
        { id: 'at', header: 'Month', value: month => month.at.slice(0, 7) },
        {
          id: 'share',
          header: 'On the platform',
          align: 'right',
          value: month => month.share ?? undefined,
          render: month => formatValue(month.share, 'share'),
        },
        {
          id: 'n',
          header: 'Of services',
          align: 'right',
          value: month => month.n,
        },
        {
          id: 'target',
          header: 'Target then',
          align: 'right',
          value: month => month.target,
          render: month => formatValue(month.target ?? null, 'share'),
        },
        {
          id: 'expected',
          header: 'Expected',
          align: 'right',
          value: month => month.expected?.value,
          render: month => formatValue(month.expected?.value ?? null, 'share'),
        },
        {
          id: 'range',
          header: 'Likely range',
          align: 'right',
          value: ({ expected }) =>
            expected &&
            `${formatValue(expected.low, 'share')} to ${formatValue(
              expected.high,
              'share',
            )}`,
        },
      ]}
      footnote={`${series.definition} ${series.forecast?.method ?? ''}`}
    >
      <TimeChart
        label={`Adoption by month. ${answer}`}
        times={months.map(({ at }) => at)}
        series={adoptionLines(months)}
        unit="share"
      />
    </ChartFrame>
  );
}
