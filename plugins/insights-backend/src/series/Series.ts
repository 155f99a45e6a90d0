import { SeriesPoint, Unit } from '@ridgeway/plugin-insights-common';
import { InsightContext } from '../query/InsightContext';

/** A figure month by month. */
export interface Series {
  readonly unit: Unit;
  /** What it measures and how, in plain words. */
  readonly definition: string;
  /**
   * Measures it in each month.
   *
   * @param months - their first days, oldest first; the last one is that of the window's end
   */
  measure(
    context: InsightContext,
    months: readonly string[],
  ): Promise<SeriesPoint[]>;
}
