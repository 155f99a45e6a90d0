import { HatchRow } from '@ridgeway/plugin-insights-common';
import { BarRowsChart } from '@ridgeway/ui';

/** What {@link HatchBars} draws. */
export interface HatchBarsProps {
  title: string;
  /** Most exceptions first. */
  rows: readonly HatchRow[];
  /** How many rows to draw. */
  most: number;
  /** The key in words. */
  wordOf: (key: string) => string;
  /** Pixels; default as wide as there is room. */
  width?: number;
}

/** Bars of exceptions, those that have expired told apart. */
export function HatchBars(props: HatchBarsProps) {
  const { title, rows, most, wordOf, width } = props;
  const shown = rows.slice(0, most);
  return (
    <BarRowsChart
      label={`${title} ${shown
        .map(({ key, exceptions }) => `${wordOf(key)} ${exceptions}`)
        .join(', ')}`}
      names={shown.map(({ key }) => wordOf(key))}
      unit="count"
      width={width}
      parts={[
        {
          id: 'live',
          label: 'In force',
          values: shown.map(({ exceptions }) => exceptions),
        },
        {
          id: 'expired',
          label: 'Expired',
          values: shown.map(({ expired }) => expired),
          muted: true,
        },
      ]}
    />
  );
}
