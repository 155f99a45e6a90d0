/** What a figure counts in. Shares are 0 to 1; `effort` is minutes of somebody's work. */
export type Unit =
  | 'share'
  | 'count'
  | 'minutes'
  | 'effort'
  | 'per-service-month';

/**
 * A measured value with what is needed to trust it.
 *
 * @remarks
 * The shape is fixed (interface `/api/insights/v1`).
 */
export interface Figure {
  /** Null when there was nothing to measure: `n` is 0 then. */
  value: number | null;
  unit: Unit;
  /** How many cases it was measured on. */
  n: number;
  /** ISO moment up to which the ledger was read. */
  asOf: string;
  target?: number;
  /** What it measures and how, in plain words. */
  definition: string;
  /** The same over the window before; absent when nothing was recorded then. */
  previous?: { value: number | null; n: number; from: string; to: string };
}

/** How long back figures look. */
export const PERIODS = ['30d', '90d', '12m', '24m'] as const;

/** How long back figures look. */
export type Period = (typeof PERIODS)[number];

/** What figures are narrowed to; everything absent means all of it. */
export interface InsightFilter {
  /** Entity references of owning groups. */
  teams?: string[];
  sector?: string;
  environment?: string;
  /** Default `90d`. */
  period?: Period;
  /** Leaves out the facts of the example company. */
  example?: 'include' | 'exclude';
}

/** What every answer says about itself. */
export interface InsightHead {
  /** ISO moment up to which the ledger was read. */
  asOf: string;
  /** Window that flows are counted in. */
  from: string;
  to: string;
  /** Whether facts of the example company are among it. */
  example: boolean;
  /** What is missing or out of date, each with the way out. */
  notices: InsightNotice[];
}

/** Something that the reader has to know about the figures. */
export interface InsightNotice {
  source: 'ledger' | 'catalog' | 'cluster' | 'telemetry' | 'readiness';
  level: 'info' | 'warning';
  message: string;
}
