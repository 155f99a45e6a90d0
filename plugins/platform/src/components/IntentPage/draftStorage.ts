/** An edit that is not committed yet, and the text and commit it started from. */
export interface Draft {
  text: string;
  base: { text: string; head: string };
}

const key = (path: string) => `ridgeway.draft:${path}`;

/** Reads a draft that this tab of the browser still holds. */
export function readDraft(path: string): Draft | undefined {
  try {
    const stored = sessionStorage.getItem(key(path));
    const { text, baseText, baseHead } = JSON.parse(stored ?? '{}');
    return [text, baseText, baseHead].every(part => typeof part === 'string')
      ? { text, base: { text: baseText, head: baseHead } }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft while its author looks at other pages; without one, forgets it. */
export function writeDraft(path: string, draft: Draft | undefined) {
  try {
    if (draft) {
      const { text, base } = draft;
      sessionStorage.setItem(
        key(path),
        JSON.stringify({ text, baseText: base.text, baseHead: base.head }),
      );
    } else {
      sessionStorage.removeItem(key(path));
    }
  } catch {
    // Without storage the draft lives as long as the page.
  }
}
