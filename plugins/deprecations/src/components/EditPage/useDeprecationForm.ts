import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import {
  DeprecationPreview,
  DeprecationView,
} from '@ridgeway/plugin-platform-common';
import {
  deprecationsRouteRef,
  Live,
  platformApiRef,
  useLive,
  useSettled,
} from '@ridgeway/ui';
import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { Action, outcomeOf, useAction } from '../shared/useAction';
import { DeprecationForm, idOf, inputOf, previewOf } from './deprecationForm';

/** A deprecation being written, and what it would come to. */
export interface DeprecationEditing {
  form: DeprecationForm;
  change: (changes: Partial<DeprecationForm>) => void;
  /** Undefined while it is not said what goes away. */
  preview: Live<DeprecationPreview | undefined>;
  action: Action;
  /** Writes it down; announces it too where that is asked for. */
  save: (announce: boolean) => void;
}

/** Keeps a form, previews it once it rests, and writes it down. */
export function useDeprecationForm(
  initial: DeprecationForm,
  stored: DeprecationView | undefined,
): DeprecationEditing {
  const api = useApi(platformApiRef);
  const base = useRouteRef(deprecationsRouteRef)?.() ?? '';
  const navigate = useNavigate();
  const [form, setForm] = useState(initial);
  const action = useAction(done => {
    if (done) {
      navigate(`${base}/${form.id}`);
    }
  });

  // Only a new content counts, not a new object.
  const content = useSettled(
    JSON.stringify(previewOf(form, stored?.id) ?? null),
  );
  const preview = useLive<DeprecationPreview | undefined>(
    useCallback(
      async (signal: AbortSignal) => {
        const input = JSON.parse(content);
        return input === null
          ? undefined
          : api.previewDeprecation(input, { signal });
      },
      [api, content],
    ),
  );

  const change = (changes: Partial<DeprecationForm>) =>
    setForm(before => ({
      ...before,
      // The name follows the title until it is written down or typed.
      ...(changes.title !== undefined &&
        !stored &&
        before.id === idOf(before.title) && { id: idOf(changes.title) }),
      ...changes,
    }));

  const save = (announce: boolean) => {
    const input = inputOf(form, { announce, base: stored?.head });
    if (input) {
      action.run(async () => {
        const { state } = await api.saveDeprecation(input);
        return outcomeOf(
          state,
          announce
            ? 'Announced. Owners of what is affected are told.'
            : 'Written down. Nobody was told.',
        );
      });
    }
  };

  return { form, change, preview, action, save };
}
