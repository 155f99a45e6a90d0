import { Diagnostic } from '@ridgeway/intent';

/** What is wrong and, where it is known, what to do about it. */
export function withWayOut({ message, suggestion }: Diagnostic): string {
  return suggestion ? `${message} ${suggestion}` : message;
}
