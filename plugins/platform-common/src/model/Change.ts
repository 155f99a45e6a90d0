import { DocumentChange } from './Preview';

/** A change to the intent repository. */
export interface ChangeRequest {
  documents: DocumentChange[];
  message: string;
  /** Commit the author looked at; when a path changed since, the answer is 409. */
  base?: string;
  /** Makes a retry find the change it already made; unique per intended change. */
  idempotencyKey?: string;
}

/** What became of a change. */
export interface ChangeResult {
  state: 'committed' | 'proposed';
  commit?: string;
  /** Where to look at it: a pull request, or the page of what changed. */
  url?: string;
}

/** A code skeleton for a new repository beside the intents. */
export interface CodeRequest {
  sector: string;
  service: string;
  files: Array<{ path: string; contentBase64: string; executable?: boolean }>;
  message: string;
}

/** The repository that was made, or was there already with the same content. */
export interface CodeResult {
  cloneUrl: string;
  commit: string;
}
