import { useApi } from '@backstage/frontend-plugin-api';
import { PreviewResult } from '@ridgeway/plugin-platform-common';
import { platformApiRef } from '@ridgeway/ui';
import { useEffect, useMemo, useState } from 'react';

/** Pause after the last keystroke before a preview is asked for, in milliseconds. */
const PAUSE = 250;

/** A preview of an edit, compared with the text it started from. */
export type EditPreview =
  | { state: 'unchanged' }
  | { state: 'loading' }
  | { state: 'failed'; error: Error }
  | { state: 'ready'; before: PreviewResult; after: PreviewResult };

/** Previews an edit shortly after the last keystroke; an older answer never replaces a newer one. */
export function usePreview(
  path: string,
  baseText: string,
  text: string,
): EditPreview {
  const api = useApi(platformApiRef);
  const [preview, setPreview] = useState<EditPreview>({ state: 'unchanged' });

  const loadBase = useMemo(() => {
    let base: Promise<PreviewResult> | undefined;
    return () => {
      base ??= api.preview({ documents: [{ path, text: baseText }] });
      // A failure is not kept: the next keystroke asks again.
      base.catch(() => {
        base = undefined;
      });
      return base;
    };
  }, [api, path, baseText]);

  useEffect(() => {
    if (text === baseText) {
      setPreview({ state: 'unchanged' });
      return undefined;
    }
    setPreview(last => (last.state === 'ready' ? last : { state: 'loading' }));
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const [before, after] = await Promise.all([
          loadBase(),
          api.preview(
            { documents: [{ path, text }] },
            { signal: controller.signal },
          ),
        ]);
        if (!controller.signal.aborted) {
          setPreview({ state: 'ready', before, after });
        }
      } catch (caught) {
        if (!controller.signal.aborted) {
          const error =
            caught instanceof Error ? caught : new Error(String(caught));
          setPreview({ state: 'failed', error });
        }
      }
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [api, path, baseText, text, loadBase]);

  return preview;
}
