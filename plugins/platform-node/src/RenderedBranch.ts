import { IntentFileChange } from './IntentRepositoryHost';

/** Commit at the head of the rendered branch. */
export interface RenderedHead {
  commit: string;
  message: string;
}

/** Files to write on top of exactly one commit of the rendered branch. */
export interface RenderedCommitRequest {
  /** Commit the change was worked out against; undefined while there is none. */
  parent: string | undefined;
  changes: IntentFileChange[];
  message: string;
  /** Moment of what caused it, so that every replica makes the same commit. */
  at: Date;
}

/**
 * The branch `rendered` of the intent repository: what the intents derive to, a file for each object,
 * for programs that deliver from Git. Only the control plane writes it.
 */
export interface RenderedBranch {
  /** Undefined while nothing was rendered. */
  getHead(): Promise<RenderedHead | undefined>;
  /** Git blob ids by path, as of a commit of the branch. */
  getFiles(commit: string): Promise<Map<string, string>>;
  /**
   * Commits the change and moves the branch there; done already when another replica made the same
   * commit.
   *
   * @throws ConflictError when `parent` is no longer the head
   */
  commit(request: RenderedCommitRequest): Promise<string>;
}
