import { useApi } from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import { IntentDraft, PreviewResult } from '@ridgeway/plugin-platform-common';
import { platformApiRef } from '@ridgeway/ui';
import { useEffect, useState } from 'react';

/** Pause after the last keystroke before the platform is asked. */
const PAUSE_MS = 80;

/** What would become of a draft. */
export interface Preview {
  /** Of the draft as it is, or, while `updating`, as it was a moment ago. */
  result?: PreviewResult;
  error?: Error;
  updating: boolean;
}

type Outcome = { draft: IntentDraft; result?: PreviewResult; error?: Error };

/** Asks the platform what a draft would derive to, whenever it has changed; stores nothing. */
export function usePreview(draft: IntentDraft | undefined): Preview {
  const platformApi = useApi(platformApiRef);
  const [outcome, setOutcome] = useState<Outcome>();
  const path = draft?.path;
  const text = draft?.text;
  const current = outcome?.draft.path === path && outcome?.draft.text === text;

  useEffect(() => {
    if (!draft || current) {
      return undefined;
    }
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      const documents = [{ path: draft.path, text: draft.text, create: true }];
      try {
        const result = await platformApi.preview(
          { documents },
          { signal: abort.signal },
        );
        setOutcome({ draft, result });
      } catch (error) {
        if (!abort.signal.aborted) {
          setOutcome({ draft, error: toError(error) });
        }
      }
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
    // The draft is a new object with every keystroke; only a new text is worth a question.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [platformApi, path, text, current]);

  if (!draft) {
    return { updating: false };
  }
  return {
    result: outcome?.result,
    error: current ? outcome?.error : undefined,
    updating: !current,
  };
}
