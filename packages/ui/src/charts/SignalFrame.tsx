import { ReactNode } from 'react';
import { formatSignal } from '../telemetry/formatSignal';
import { formatInstant } from '../time/instants';
import { alignPoints } from './alignPoints';
import { ChartFrame } from './ChartFrame';
import { measuredRows } from './measuredRows';
import { SignalChart, SignalChartProps } from './SignalChart';

/** What {@link SignalFrame} frames. */
export interface SignalFrameProps extends SignalChartProps {
  /** What is measured. */
  title: string;
  /** What it comes to in the window. */
  description?: ReactNode;
  /** What the rows are, in the plural: `requests by time`. Names the table and the CSV file. */
  name: string;
  /** Said when nothing was measured. */
  empty: ReactNode;
  /** How it was measured. */
  footnote?: ReactNode;
}

/** A {@link SignalChart} with the table behind it. */
export function SignalFrame(props: SignalFrameProps) {
  const { title, description, name, empty, footnote, ...chart } = props;
  const { series, unit } = chart;
  const { times, values } = alignPoints(series.map(({ points }) => points));
  const rows = times.map((time, index) => ({
    at: new Date(time).toISOString(),
    values: values.map(one => one[index]),
  }));
  return (
    <ChartFrame
      title={title}
      description={description}
      name={name}
      rows={measuredRows(rows, row => row.values.some(value => value !== null))}
      rowKey={({ at }) => at}
      columns={[
        {
          id: 'at',
          header: 'Time',
          value: ({ at }) => at,
          render: ({ at }) => formatInstant(at),
        },
        ...series.map(({ id, label }, index) => ({
          id,
          header: label,
          align: 'right' as const,
          value: (row: (typeof rows)[number]) => row.values[index] ?? undefined,
          render: (row: (typeof rows)[number]) =>
            formatSignal(row.values[index], unit),
        })),
      ]}
      empty={empty}
      footnote={footnote}
    >
      <SignalChart {...chart} />
    </ChartFrame>
  );
}
