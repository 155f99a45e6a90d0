import { FailureRow } from '@ridgeway/plugin-insights-common';
import { ChartFrame, useInsightFilter } from '@ridgeway/ui';
import { FailureBars } from '../shared/FailureBars';
import { failureColumns } from '../shared/failureColumns';
import { usePlaceHref } from '../shared/places';

/** What {@link TopFailures} draws. */
export interface TopFailuresProps {
  failures: readonly FailureRow[];
}

/** The reasons that hold most people up. */
export function TopFailures(props: TopFailuresProps) {
  const { failures } = props;
  const [filter] = useInsightFilter();
  const hrefOf = usePlaceHref();
  const worst = failures.at(0);
  return (
    <ChartFrame<FailureRow>
      title="Which messages fail people?"
      description={
        worst &&
        `${worst.reason} came up ${worst.failures} times in ${worst.services} services.`
      }
      name="failures by reason"
      rows={failures}
      rowKey={({ reason }) => reason}
      empty="No derivation failed in this window."
      columns={failureColumns(reason => hrefOf('services', filter, { reason }))}
    >
      <FailureBars failures={failures} most={8} />
    </ChartFrame>
  );
}
