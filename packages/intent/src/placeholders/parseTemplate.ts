/** A piece of a text with placeholders: text as it will stand, or a reference to fill in. */
export type TemplatePart =
  | { kind: 'text'; text: string }
  | {
      kind: 'placeholder';
      /** What stands between the braces. */
      source: string;
      /** The reference split at its dots: `['resources', 'db', 'host']`. */
      path: string[];
      /** Offsets of the whole placeholder in the text; the end is exclusive. */
      start: number;
      end: number;
    };

/**
 * Splits a text into what stands and what is filled in, by the rules of Score: `${a.b}` is a
 * placeholder, `$${a.b}` stands for itself, `$$` for one dollar sign, and a dollar sign before
 * anything else is just that. In a reference `\.` is a dot that does not separate.
 */
export function parseTemplate(text: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  // Past the last brace nothing closes; looking each time would take quadratic time.
  const lastBrace = text.lastIndexOf('}');
  let pending = '';
  let from = 0;
  for (
    let dollar = text.indexOf('$');
    dollar !== -1;
    dollar = text.indexOf('$', from)
  ) {
    pending += text.slice(from, dollar);
    const isEscaped = text[dollar + 1] === '$';
    const open = dollar + (isEscaped ? 2 : 1);
    const isClosed = text[open] === '{' && open < lastBrace;
    from = isClosed ? text.indexOf('}', open) + 1 : open;
    if (isClosed && !isEscaped) {
      if (pending !== '') {
        parts.push({ kind: 'text', text: pending });
        pending = '';
      }
      const source = text.slice(open + 1, from - 1);
      parts.push({
        kind: 'placeholder',
        source,
        path: splitReference(source),
        start: dollar,
        end: from,
      });
    } else {
      // One dollar sign stands for itself, and so does the first of two.
      pending += isEscaped ? text.slice(dollar + 1, from) : '$';
    }
  }
  pending += text.slice(from);
  if (pending !== '') {
    parts.push({ kind: 'text', text: pending });
  }
  return parts;
}

/** Splits a reference at its dots; `\.` is a dot inside a name. */
export function splitReference(source: string): string[] {
  if (!source.includes('\\')) {
    return source.split('.');
  }
  return source
    .split(/(?<!\\)\./)
    .map(segment => segment.replaceAll('\\.', '.'));
}

/** Writes a reference so that {@link splitReference} gives the path back. */
export function joinReference(path: readonly string[]): string {
  return path.map(segment => segment.replaceAll('.', '\\.')).join('.');
}

/** Writes a text so that {@link parseTemplate} takes all of it as text. */
export function escapeTemplate(text: string): string {
  return text.replace(/\$(\{[^}]*\})?/g, whole =>
    whole === '$' ? '$$' : `$${whole}`,
  );
}

/**
 * Fills in a text.
 *
 * @param resolve - gives what a reference stands for
 */
export function expandTemplate(
  text: string,
  resolve: (path: readonly string[]) => string,
): string {
  return parseTemplate(text)
    .map(part => (part.kind === 'text' ? part.text : resolve(part.path)))
    .join('');
}
