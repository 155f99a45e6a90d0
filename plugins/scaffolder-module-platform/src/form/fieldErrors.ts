import { Diagnostic } from '@ridgeway/intent';
import { fieldOfPath, IntentForm } from '@ridgeway/plugin-platform-common';
import { blocks } from './blocks';
import { withWayOut } from './withWayOut';

/**
 * What is wrong with each field, by the findings in the intent it is part of, and by whether
 * the name is taken.
 */
export function fieldErrors(
  form: IntentForm,
  text: string,
  diagnostics: readonly Diagnostic[],
  taken: string | undefined,
): ReadonlyMap<string, string[]> {
  const errors = new Map<string, string[]>();
  const add = (field: string, message: string) =>
    errors.set(field, [...(errors.get(field) ?? []), message]);
  if (taken !== undefined) {
    add(form === 'existing-service' ? 'document' : 'name', taken);
  }
  for (const diagnostic of diagnostics.filter(blocks)) {
    const field =
      diagnostic.reason === 'NotYours'
        ? authorityField(form)
        : fieldOfPath(form, diagnostic.path, text);
    if (field !== undefined) {
      add(field, withWayOut(diagnostic));
    }
  }
  return errors;
}

/** Where a person chooses what decides whether they may make the change. */
function authorityField(form: IntentForm): string {
  return form === 'sector' ? 'owner' : 'sector';
}
