import { Unit } from '@ridgeway/plugin-insights-common';
import { InsightContext } from '../query/InsightContext';

/** What was measured. */
export interface Measured {
  /** Null when there was nothing to measure. */
  value: number | null;
  /** How many cases it was measured on. */
  n: number;
  target?: number;
}

/** A figure: what it measures, and how. */
export interface Measure {
  readonly unit: Unit;
  /** What it measures and how, in plain words. */
  readonly definition: string;
  /**
   * Measures it in the window of the context. What is counted at a moment is counted at the end of
   * the window's last day.
   */
  measure(context: InsightContext): Promise<Measured>;
}
