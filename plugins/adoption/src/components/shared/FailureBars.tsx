import { FailureRow } from '@ridgeway/plugin-insights-common';
import { BarRowsChart } from '@ridgeway/ui';

/** What {@link FailureBars} draws. */
export interface FailureBarsProps {
  /** Most failures first. */
  failures: readonly FailureRow[];
  /** How many reasons to draw. */
  most: number;
  /** Pixels; default as wide as there is room. */
  width?: number;
}

/** Reasons by how often they came up, those still there told apart. */
export function FailureBars(props: FailureBarsProps) {
  const shown = props.failures.slice(0, props.most);
  return (
    <BarRowsChart
      label={`Failures by reason, most first: ${shown
        .map(({ reason, failures }) => `${reason} ${failures}`)
        .join(', ')}`}
      names={shown.map(({ reason }) => reason)}
      parts={[
        {
          id: 'resolved',
          label: 'Resolved',
          values: shown.map(({ failures, open }) =>
            Math.max(0, failures - open),
          ),
        },
        {
          id: 'open',
          label: 'Still there',
          values: shown.map(({ open }) => open),
        },
      ]}
      unit="count"
      width={props.width}
    />
  );
}
