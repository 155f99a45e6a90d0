import { RenderedBranch } from './RenderedBranch';

/** A file to write into the intent repository; without `text` it is removed. */
export interface IntentFileChange {
  /** Relative to the repository, with forward slashes. */
  path: string;
  text?: string;
}

/** Who makes a change: how Git names them, and who they are in the catalog. */
export interface IntentAuthor {
  name: string;
  email: string;
  /** For example `user:default/ana`. */
  entityRef: string;
}

/** A change to be committed on top of exactly one commit. */
export interface IntentCommitRequest {
  /** Commit the change was checked against; undefined while the repository is empty. */
  parent: string | undefined;
  changes: IntentFileChange[];
  author: IntentAuthor;
  message: string;
  /** Recorded with the commit, so that a retry finds what it already did. */
  idempotencyKey?: string;
}

/** What became of a change: on the branch, or waiting for a review. */
export type IntentCommitResult =
  | { state: 'committed'; commit: string }
  | { state: 'proposed'; url: string };

/** What a commit did to a file. */
export interface IntentFileStep {
  path: string;
  /** Git blob id before; absent of a file that is new. Of one that moved, what it held there. */
  before?: string;
  /** Git blob id after; absent of a file that was removed. */
  after?: string;
  /** Where the file was before, when Git takes it for the same. */
  from?: string;
}

/** One commit of the intent repository. */
export interface IntentCommit {
  commit: string;
  /** ISO moment. */
  at: string;
  author: { name: string; email: string };
  /**
   * Entity reference of the person who brought the commit into the repository, as far as
   * the host knows for certain; never taken from what the commit says about itself.
   */
  actor: string | undefined;
  message: string;
  /** Paths it changes. */
  paths: string[];
  /** What it did to each of them; to a file that moved, at the path it has now. */
  steps: IntentFileStep[];
}

/** A path that differs between two commits. */
export interface IntentPathChange {
  path: string;
  /** Git blob id after; undefined when it was removed. */
  blob: string | undefined;
}

/** A file as it was at some commit. */
export interface IntentVersion {
  text: string;
  /** Git blob id. */
  blob: string;
}

/**
 * Where intents are kept: a Git repository, whoever holds it.
 *
 * @remarks
 * Implementations are safe to call from several processes at once: a commit happens on
 * top of the parent it names or not at all.
 */
export interface IntentRepositoryHost {
  /** Branch that is the source of truth. */
  readonly branch: string;
  /** Address to clone from. */
  getCloneUrl(): Promise<string>;
  /** Commit at the head of the branch; undefined while it has none. */
  getHead(): Promise<string | undefined>;
  /**
   * Paths that differ, sorted; against the empty tree when `before` is undefined.
   *
   * @throws InputError when `before` is no commit of the repository
   */
  getChangedPaths(
    before: string | undefined,
    after: string,
  ): Promise<IntentPathChange[]>;
  /** Texts by blob id. */
  readBlobs(blobs: Iterable<string>): Promise<Map<string, string>>;
  /** Versions that a file had before the one at the head, newest first. */
  getVersions(path: string, limit: number): Promise<IntentVersion[]>;
  /** A file as it was at a commit; undefined when it was not there. */
  getVersionAt(
    path: string,
    commit: string,
  ): Promise<IntentVersion | undefined>;
  /**
   * Commits the change.
   *
   * @throws ConflictError when `parent` is no longer the head
   */
  commit(request: IntentCommitRequest): Promise<IntentCommitResult>;
  /** What a change with this key became, if one was made by this person. */
  findChange(
    idempotencyKey: string,
    entityRef: string,
  ): Promise<IntentCommitResult | undefined>;
  /** Commits, newest first; those that touch the paths (files or folders), or all. */
  getHistory(options: {
    paths?: string[];
    /** Only what is not reachable from this commit. */
    after?: string;
    limit?: number;
  }): Promise<IntentCommit[]>;
  /** Where what is derived is written for delivery; absent where the host has no such branch. */
  getRenderedBranch?(): RenderedBranch;
}
