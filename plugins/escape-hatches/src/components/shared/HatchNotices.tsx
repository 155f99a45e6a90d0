import { InsightHead, InsightNotice } from '@ridgeway/plugin-insights-common';
import { InsightNotices } from '@ridgeway/ui';

/** What {@link HatchNotices} tells. */
export interface HatchNoticesProps {
  head: InsightHead;
}

/** What figures about escape hatches rest on; clusters and telemetry say nothing about them. */
const SOURCES: ReadonlyArray<InsightNotice['source']> = ['ledger', 'catalog'];

/** Without notices about sources that figures about escape hatches do not rest on. */
export function aboutHatches(head: InsightHead): InsightHead {
  return {
    ...head,
    notices: head.notices.filter(({ source }) => SOURCES.includes(source)),
  };
}

/** How fresh the figures are, and what is missing from these. */
export function HatchNotices(props: HatchNoticesProps) {
  return <InsightNotices head={aboutHatches(props.head)} />;
}
