import { toError } from '@backstage/errors';
import {
  draftIntent,
  IntentDraft,
  IntentForm,
} from '@ridgeway/plugin-platform-common';
import { useMemo } from 'react';

/** The document that the values stand for, or why they cannot be read. */
export function useDraft(
  form: IntentForm,
  values: unknown,
  template: string | undefined,
): { draft?: IntentDraft; error?: Error } {
  return useMemo(() => {
    try {
      return { draft: draftIntent(form, values, template) };
    } catch (error) {
      return { error: toError(error) };
    }
  }, [form, values, template]);
}
