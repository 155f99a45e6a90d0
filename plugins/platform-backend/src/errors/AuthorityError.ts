import { NotAllowedError } from '@backstage/errors';
import { Diagnostic } from '@ridgeway/intent';
import { summarize } from './summarize';

/** Paths that belong to somebody else. The error body carries a finding for each. */
export class AuthorityError extends NotAllowedError {
  constructor(readonly diagnostics: Diagnostic[]) {
    super(summarize(diagnostics));
  }
}
