import { InputError } from '@backstage/errors';
import { Diagnostic } from '@ridgeway/intent';
import { summarize } from './summarize';

/** Documents that cannot be accepted as they are. The error body carries the findings. */
export class InvalidDocumentsError extends InputError {
  constructor(readonly diagnostics: Diagnostic[]) {
    super(summarize(diagnostics));
  }
}
