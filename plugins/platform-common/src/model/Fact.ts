/** An immutable, timestamped record of something that happened. */
export interface Fact {
  /** Gapless and ordered; pass the last one seen as `after`. */
  position: number;
  /** ISO moment. */
  at: string;
  /** For example `intent.committed`; the README of the platform backend lists them. */
  type: string;
  /** `commerce/checkout`, `commerce`, or absent when it is about the whole platform. */
  subject?: string;
  /** Entity reference of the person, or `platform` for what happens by itself. */
  actor: string;
  /** What the type says it holds. */
  data: Record<string, unknown>;
  /** `example` for facts of the example company, else `live`. */
  partition: 'live' | 'example';
}

/** A part of the ledger in order. */
export interface FactPage {
  items: Fact[];
  /** Pass as `after` for what follows; equal to the one given when there is nothing new. */
  next: number;
}
