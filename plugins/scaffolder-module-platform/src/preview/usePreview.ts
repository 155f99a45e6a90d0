import { useApi } from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import { IntentDraft, PreviewResult } from '@ridgeway/plugin-platform-common';
import { platformApiRef, usePlatformSignal } from '@ridgeway/ui';
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

/** What the platform answered to a draft, with which intents around it. */
type Outcome = {
  draft: IntentDraft;
  head: string;
  result?: PreviewResult;
  error?: Error;
};

/**
 * Asks the platform what a draft would derive to, whenever it has changed or something around it
 * was derived anew, for example after a grant; stores nothing.
 */
export function usePreview(draft: IntentDraft | undefined): Preview {
  const platformApi = useApi(platformApiRef);
  const [outcome, setOutcome] = useState<Outcome>();
  const [head, setHead] = useState('');
  usePlatformSignal(signal => {
    if (signal.type === 'derived') {
      setHead(signal.head);
    }
  });
  const path = draft?.path;
  const text = draft?.text;
  const current =
    outcome?.draft.path === path &&
    outcome?.draft.text === text &&
    outcome?.head === head;

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
        setOutcome({ draft, head, result });
      } catch (error) {
        if (!abort.signal.aborted) {
          setOutcome({ draft, head, error: toError(error) });
        }
      }
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
    // The draft is a new object with every keystroke; only a new text is worth a question.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [platformApi, path, text, head, current]);

  if (!draft) {
    return { updating: false };
  }
  return {
    result: outcome?.result,
    error: current ? outcome?.error : undefined,
    updating: !current,
  };
}
