import { ConflictError } from '@backstage/errors';
import { Diagnostic } from '@ridgeway/intent';
import { summarize } from './summarize';

/** Documents that were meant to be new and are there already. */
export class DocumentExistsError extends ConflictError {
  constructor(readonly diagnostics: Diagnostic[]) {
    super(summarize(diagnostics));
  }
}
