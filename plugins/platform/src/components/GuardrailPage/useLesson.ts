import { useApi } from '@backstage/frontend-plugin-api';
import { toError } from '@backstage/errors';
import { Lesson, PreviewResult } from '@ridgeway/plugin-platform-common';
import { platformApiRef } from '@ridgeway/ui';
import { useEffect, useState } from 'react';

/** Pause after the last keystroke before the lesson is derived again, in milliseconds. */
const PAUSE = 250;

/** What a text of the example leads to. */
export type LessonOutcome =
  | { state: 'loading' }
  | { state: 'failed'; error: Error }
  | { state: 'ready'; result: PreviewResult };

/** Derives the example shortly after the last keystroke. Nothing is stored. */
export function useLesson(
  { around, broken }: Lesson,
  text: string,
): LessonOutcome {
  const api = useApi(platformApiRef);
  const [outcome, setOutcome] = useState<LessonOutcome>({ state: 'loading' });

  useEffect(() => {
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const result = await api.preview(
          { documents: [...around, { path: broken.path, text }] },
          { signal: controller.signal },
        );
        if (!controller.signal.aborted) {
          setOutcome({ state: 'ready', result: ownFindings(result) });
        }
      } catch (caught) {
        if (!controller.signal.aborted) {
          setOutcome({ state: 'failed', error: toError(caught) });
        }
      }
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [api, around, broken.path, text]);

  return outcome;
}

/** Nobody commits a lesson, so nobody needs the right to. */
function ownFindings(result: PreviewResult): PreviewResult {
  return {
    ...result,
    diagnostics: result.diagnostics.filter(
      ({ reason }) => reason !== 'NotYours',
    ),
  };
}
