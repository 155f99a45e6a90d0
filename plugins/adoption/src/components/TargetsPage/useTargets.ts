import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { editDocument } from '@ridgeway/intent';
import {
  PlatformSettings,
  PreviewResult,
} from '@ridgeway/plugin-platform-common';
import { platformApiRef } from '@ridgeway/ui';
import { useState } from 'react';
import { readTargets, TargetForm, targetEdits } from './targetEdits';

/** The document as it would be, checked. */
export interface TargetPreview {
  text: string;
  result: PreviewResult;
}

/** Edits the targets of the settings, checks the outcome, and commits it. */
export function useTargets(settings: PlatformSettings, onDone: () => void) {
  const api = useApi(platformApiRef);
  const toasts = useApi(toastApiRef);
  const [before] = useState(() => readTargets(settings.text));
  const [form, setForm] = useState(before);
  const [preview, setPreview] = useState<TargetPreview>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const { path, head } = settings;

  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setError(undefined);
    try {
      await work();
    } catch (caught) {
      setError(caught instanceof Error ? caught : new Error(String(caught)));
    } finally {
      setBusy(false);
    }
  };

  const change = (next: TargetForm) => {
    setForm(next);
    setPreview(undefined);
  };

  const check = () =>
    attempt(async () => {
      const text = editDocument(settings.text, targetEdits(before, form));
      const result = await api.preview({ documents: [{ path, text }] });
      setPreview({ text, result });
    });

  const commit = (checked: TargetPreview) =>
    attempt(async () => {
      const { state } = await api.change({
        documents: [{ path, text: checked.text }],
        message: 'Set the targets of adoption',
        base: head,
      });
      toasts.post({
        title:
          state === 'committed'
            ? 'The targets are set. Months before today keep the ones they had.'
            : 'Proposed. The targets change once it is merged.',
        status: 'success',
        timeout: 6000,
      });
      onDone();
    });

  const changed = targetEdits(before, form).length > 0;
  return { form, change, changed, preview, check, commit, busy, error };
}
