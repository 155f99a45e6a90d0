import { Window } from '@ridgeway/plugin-telemetry-node';
import { PrometheusConfig } from '../config/PrometheusConfig';

/** A rate needs two samples; with four in reach one or two may be late. */
const SCRAPES = 4;

/** Seconds that the rate at one point looks back over: up to the point before, and at least some scrapes. */
export function lookBack(
  { scrapeIntervalSeconds }: PrometheusConfig,
  { step }: Window,
): number {
  return Math.max(step, SCRAPES * scrapeIntervalSeconds);
}
