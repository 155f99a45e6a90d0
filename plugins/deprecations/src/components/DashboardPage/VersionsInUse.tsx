import { DeprecationsView } from '@ridgeway/plugin-insights-common';
import { ChartFrame } from '@ridgeway/ui';
import { VersionsChart } from './VersionsChart';
import {
  VersionMonth,
  versionName,
  versionsInWords,
  versionsOf,
} from './versionSeries';

/** What {@link VersionsInUse} draws. */
export interface VersionsInUseProps {
  view: DeprecationsView;
}

/** Which versions are in use, and how that changes. */
export function VersionsInUse(props: VersionsInUseProps) {
  const { view } = props;
  return (
    <ChartFrame<VersionMonth>
      title="Which versions are in use?"
      description={
        view.versions.length > 0 ? versionsInWords(view.versions) : undefined
      }
      name="versions by month"
      rows={view.versions.length > 0 ? view.months : []}
      rowKey={({ at }) => at}
      empty="No document with a version was seen yet under this filter."
      columns={[
        { id: 'at', header: 'Month', value: ({ at }) => at.slice(0, 7) },
        ...versionsOf(view).map(version => ({
          id: version,
          header: versionName(version),
          align: 'right' as const,
          value: ({ versions }: VersionMonth) => versions[version] ?? 0,
        })),
      ]}
      footnote="Services as their documents were written at the end of each month; the last month is not over yet."
    >
      <VersionsChart view={view} />
    </ChartFrame>
  );
}
