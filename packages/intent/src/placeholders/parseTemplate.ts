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

/** `${...}`, `$${...}` and `$$`: the substitution rules of the Score specification. */
const TOKEN = /\$(?:(\$?)\{([^}]*)\}|\$)/g;

/**
 * Splits a text into what stands and what is filled in, by the rules of Score: `${a.b}` is a
 * placeholder, `$${a.b}` stands for itself, `$$` for one dollar sign, and a dollar sign before
 * anything else is just that. In a reference `\.` is a dot that does not separate.
 */
export function parseTemplate(text: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let pending = '';
  let last = 0;
  const flush = () => {
    if (pending !== '') {
      parts.push({ kind: 'text', text: pending });
      pending = '';
    }
  };
  for (const match of text.matchAll(TOKEN)) {
    pending += text.slice(last, match.index);
    last = match.index + match[0].length;
    if (match[2] === undefined) {
      pending += '$';
    } else if (match[1] === '$') {
      pending += match[0].slice(1);
    } else {
      flush();
      parts.push({
        kind: 'placeholder',
        source: match[2],
        path: splitReference(match[2]),
        start: match.index,
        end: last,
      });
    }
  }
  pending += text.slice(last);
  flush();
  return parts;
}

/** Splits a reference at its dots; `\.` is a dot inside a name. */
export function splitReference(source: string): string[] {
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
  return text.replaceAll('$', '$$$$');
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
