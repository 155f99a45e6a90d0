import { World } from '@ridgeway/intent';
import {
  ExceptionFilter,
  ExceptionView,
} from '@ridgeway/plugin-platform-common';
import {
  ExceptionOptions,
  exceptionsOf,
  leavesGuardrail,
} from './toExceptionView';

/** Exceptions that pass the filter, those that end first at the top. */
export function listExceptions(
  world: World,
  { subject, guardrail }: ExceptionFilter,
  options: ExceptionOptions,
): ExceptionView[] {
  return exceptionsOf(
    world,
    exception => {
      const { metadata, spec } = exception.document;
      return (
        (subject === undefined ||
          spec.subject === subject ||
          metadata.sector === subject) &&
        (guardrail === undefined || leavesGuardrail(exception, guardrail))
      );
    },
    options,
  );
}
