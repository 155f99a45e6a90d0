import { Diagnostic } from '@ridgeway/intent';

/** The platform would refuse the commit: the intent is wrong, or the person may not make it. */
export function blocks({ severity, reason }: Diagnostic): boolean {
  return severity === 'error' || reason === 'NotYours';
}
