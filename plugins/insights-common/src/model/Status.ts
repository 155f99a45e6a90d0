/** `GET /status`: how far the projections are. */
export interface InsightStatus {
  /** Position of the last fact read. */
  position: number;
  /** ISO moment of the last time everything was read. */
  asOf?: string;
  state: 'current' | 'catching-up' | 'rebuilding' | 'down';
  /** What is wrong, and the way out. */
  message?: string;
  projections: Array<{ id: string; version: number }>;
}

/** As many items as a page has at most. */
export const MOST_INSIGHT_ITEMS = 200;

/** A page of a list. */
export interface InsightPage<T> {
  items: T[];
  totalItems: number;
  /** Pass as `cursor` for the next page; absent on the last. */
  nextCursor?: string;
  asOf: string;
}
