import { FunnelStep } from '@ridgeway/plugin-insights-common';
import { InsightContext } from '../../query/InsightContext';
import { Measured } from '../../figures/Measure';

/** A step of the funnel: what it measures, and where that comes from. */
export interface FunnelSource {
  readonly id: FunnelStep['id'];
  readonly label: string;
  /** What is counted, in plain words. */
  readonly reached: string;
  /** What the median time is from and to, in plain words; absent of the first step. */
  readonly duration?: string;
  /** What has to be connected for it, and how; undefined when it is. */
  missing?(
    context: InsightContext,
    sources: FunnelSources,
  ): Promise<string | undefined>;
  /** Absent of a step whose source cannot be connected yet. */
  measure?(
    context: InsightContext,
  ): Promise<{ reached: Measured; duration?: Measured }>;
}

/** What the funnel has to know about sources. */
export interface FunnelSources {
  /** Whether a cluster is connected, whether it answers or not. */
  hasClusters: boolean;
}
