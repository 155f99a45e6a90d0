/** What a cluster says about a derived object. */
export type LiveState =
  /** No cluster of this name is connected, so nobody looks. */
  | { state: 'unwatched' }
  /** The cluster does not answer; `seenAt` is when it last did. */
  | { state: 'unreachable'; message: string; seenAt?: string }
  /** The cluster does not serve the kind, or does not let us read it. */
  | { state: 'unreadable'; message: string; seenAt: string }
  | { state: 'missing'; seenAt: string }
  | {
      state: 'present';
      seenAt: string;
      /** ISO moment at which the object was made. */
      since: string;
      /** Git blob of the intent that the live object was made from; absent when somebody else made it. */
      revision?: string;
      /** Whether that is the revision derived now. */
      isCurrent: boolean;
      health: LiveHealth;
    };

/** How a live object does, by its own status. */
export interface LiveHealth {
  /** `none`: the kind has no status worth telling. */
  level: 'healthy' | 'progressing' | 'failing' | 'none';
  /** For example `2 of 3 pods ready`. */
  message: string;
}

/** Something outside that the portal reads. */
export interface SourceStatus {
  kind: 'catalog' | 'cluster' | 'scaffolder';
  /** Of a cluster its name. */
  name: string;
  /** `missing`: a cluster that platform.yaml names and the portal's settings do not. */
  state: 'connected' | 'down' | 'missing';
  /** ISO moment of the last answer. */
  seenAt?: string;
  /** What is wrong, and the way out. */
  message?: string;
}
