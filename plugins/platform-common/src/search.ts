/** Types of documents that the platform adds to the search. */
export const SEARCH_TYPES = {
  intent: 'intent',
  guardrail: 'guardrail',
  request: 'request',
} as const;

/** What every document of the platform has in the search index. */
export interface PlatformSearchDocument {
  title: string;
  /** Everything that it can be found by. */
  text: string;
  /** Address of its page, below the portal's own. */
  location: string;
  /** In a sentence; shown where the words were found elsewhere. Empty where there is none. */
  summary: string;
  /** What it is: a kind of intent or of request; for a guardrail, its layers. */
  kind: string;
  /** Of a request, else empty. */
  state: string;
  /** Entity reference of the owning group; empty where nobody owns it. */
  owner: string;
}
