import { Convention } from '@ridgeway/plugin-telemetry-common';
import { Matcher } from '../promql/PromQl';
import { Identity } from './Identity';

/** One way in which requests are counted, and by which labels they say whose they are. */
export interface HttpShape {
  /** Unique among all. */
  id: string;
  convention: Convention;
  /** Counter of requests. */
  requests: string;
  /** Histogram of durations, without `_bucket`. */
  durations: string;
  /** Seconds in the unit of the durations. */
  scale: number;
  /** Labels that may hold the status, the usual one first. */
  statuses: readonly string[];
  /** What else series must have. */
  matchers: readonly Matcher[];
  identity: Identity;
}
