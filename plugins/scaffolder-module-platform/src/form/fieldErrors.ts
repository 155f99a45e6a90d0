import { Diagnostic } from '@ridgeway/intent';
import { fieldOfPath, IntentForm } from '@ridgeway/plugin-platform-common';

/** What is wrong with each field, by the findings in the intent it is part of. */
export function fieldErrors(
  form: IntentForm,
  text: string,
  diagnostics: readonly Diagnostic[],
): ReadonlyMap<string, string[]> {
  const errors = new Map<string, string[]>();
  for (const { severity, path, message, suggestion } of diagnostics) {
    const field =
      severity === 'error' ? fieldOfPath(form, path, text) : undefined;
    if (field !== undefined) {
      const wayOut = suggestion ? ` Did you mean ${suggestion}?` : '';
      const known = errors.get(field) ?? [];
      errors.set(field, [...known, `${message}${wayOut}`]);
    }
  }
  return errors;
}
