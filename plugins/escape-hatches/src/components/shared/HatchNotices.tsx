import { InsightHead, InsightNotice } from '@ridgeway/plugin-insights-common';
import { InsightNotices } from '@ridgeway/ui';

/** What {@link HatchNotices} tells. */
export interface HatchNoticesProps {
  head: InsightHead;
}

/** What figures about escape hatches rest on; clusters and telemetry say nothing about them. */
const SOURCES: ReadonlyArray<InsightNotice['source']> = ['ledger', 'catalog'];

/** How fresh the figures are, and what is missing from these. */
export function HatchNotices(props: HatchNoticesProps) {
  const { head } = props;
  return (
    <InsightNotices
      head={{
        ...head,
        notices: head.notices.filter(({ source }) => SOURCES.includes(source)),
      }}
    />
  );
}
