import { useCallback, useEffect, useState } from 'react';
import { Draft, readDraft, writeDraft } from './draftStorage';
import { IntentState } from './loadIntent';

/** The author's text over the intent as it stands. */
export interface IntentDraft {
  text: string;
  setText: (text: string) => void;
  changed: boolean;
  /** Text that the edit started from. */
  baseText: string;
  /** Commit to name as the base of the change. */
  baseHead: string;
  /** Somebody committed another text since the edit started. */
  moved: boolean;
  /** Goes on with `text` on top of the newest intent. */
  rebase: (text: string) => void;
  /** Takes a text as committed. */
  committed: (text: string, head: string | undefined) => void;
}

/** Keeps an edit apart from the intent it was started from, and notices when that moves. */
export function useDraft(latest: IntentState): IntentDraft {
  const { path, text: latestText } = latest.document;
  const [draft, setDraft] = useState<Draft>(
    () =>
      readDraft(path) ?? {
        text: latestText,
        base: { text: latestText, head: latest.head },
      },
  );
  const { text, base } = draft;
  const changed = text !== base.text;
  const moved = changed && base.text !== latestText;

  const rebase = useCallback(
    (next: string) =>
      setDraft({ text: next, base: { text: latestText, head: latest.head } }),
    [latestText, latest.head],
  );

  useEffect(() => {
    if (!changed && base.text !== latestText) {
      rebase(latestText);
    }
  }, [changed, base.text, latestText, rebase]);

  useEffect(() => {
    writeDraft(path, changed ? draft : undefined);
  }, [path, changed, draft]);

  useEffect(() => {
    if (!changed) {
      return undefined;
    }
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [changed]);

  return {
    text,
    changed,
    moved,
    baseText: base.text,
    baseHead: base.text === latestText ? latest.head : base.head,
    setText: useCallback(
      (next: string) => setDraft(before => ({ ...before, text: next })),
      [],
    ),
    rebase,
    committed: useCallback(
      (next: string, head: string | undefined) =>
        setDraft({ text: next, base: { text: next, head: head ?? '' } }),
      [],
    ),
  };
}
