/** Something that happened, in words. */
export interface ActivityEntry {
  /** Position of the fact in the ledger. */
  position: number;
  /** ISO moment. */
  at: string;
  /** Type of the fact, for example `request.granted`. */
  type: string;
  /** Entity reference of the person, or `platform` for what happens by itself. */
  actor: string;
  /** `commerce/checkout`, or `commerce` for the sector itself. */
  subject: string;
  /** What happened, as a sentence without its actor: `granted the exception newsletter-as-root until 2027-03-31`. */
  summary: string;
  /** More to read: the message of a commit, a reason that was given. */
  detail?: string;
  /** What it left behind. */
  link?:
    | { to: 'commit'; commit: string; path: string }
    | { to: 'request'; id: string }
    | { to: 'guardrail'; id: string };
}

/** Which part of the history is asked for. */
export interface ActivityFilter {
  /** A service, or a sector with its services. */
  subject: string;
  /** First word of the types of facts, for example `exception`; absent: all. */
  kind?: string;
  limit?: number;
  cursor?: string;
}
