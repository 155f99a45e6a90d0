import { DeprecationsView } from '@ridgeway/plugin-insights-common';
import { BarMonthsChart } from '@ridgeway/ui';
import { versionName, versionsInWords, versionsOf } from './versionSeries';

/** What {@link VersionsChart} draws. */
export interface VersionsChartProps {
  view: Pick<DeprecationsView, 'versions' | 'months'>;
  /** Pixels; default as wide as there is room. */
  width?: number;
  height?: number;
}

/** Services by version at the end of each month. */
export function VersionsChart(props: VersionsChartProps) {
  const { view, width, height } = props;
  return (
    <BarMonthsChart
      label={`Services by version at the end of each month. Now: ${versionsInWords(
        view.versions,
      )}`}
      months={view.months.map(({ at }) => at)}
      unit="count"
      width={width}
      height={height}
      parts={versionsOf(view).map(version => ({
        id: versionName(version),
        label: versionName(version),
        values: view.months.map(({ versions }) => versions[version] ?? 0),
      }))}
    />
  );
}
