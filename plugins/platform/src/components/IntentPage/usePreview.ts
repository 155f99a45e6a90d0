import { useApi } from '@backstage/frontend-plugin-api';
import { PreviewResult } from '@ridgeway/plugin-platform-common';
import { platformApiRef, usePlatformSignal } from '@ridgeway/ui';
import { useEffect, useMemo, useState } from 'react';

/** Pause after the last keystroke before a preview is asked for, in milliseconds. */
const PAUSE = 250;

/** A preview of an edit, compared with the text it started from. */
export type EditPreview =
  | { state: 'unchanged' }
  | { state: 'loading' }
  | { state: 'failed'; error: Error }
  | { state: 'ready'; before: PreviewResult; after: PreviewResult };

/**
 * Previews an edit shortly after the last keystroke, and again when something was derived anew,
 * for example after a grant; an older answer never replaces a newer one.
 */
export function usePreview(
  path: string,
  baseText: string,
  text: string,
): EditPreview {
  const api = useApi(platformApiRef);
  const [preview, setPreview] = useState<EditPreview>({ state: 'unchanged' });
  const [head, setHead] = useState('');
  usePlatformSignal(signal => {
    if (signal.type === 'derived') {
      setHead(signal.head);
    }
  });

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
    // What was derived around it counts as a new base.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [api, path, baseText, head]);

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
