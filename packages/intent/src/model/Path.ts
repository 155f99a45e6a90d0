/** A path inside a document: keys of mappings and positions in lists. */
export type Path = ReadonlyArray<string | number>;

const PLAIN_KEY = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/** Writes a path for readers: `spec.consents[0].from`, `spec.containers.app.files["/etc/app"]`. */
export function formatPath(path: Path): string {
  let text = '';
  for (const segment of path) {
    if (typeof segment === 'number') {
      text += `[${segment}]`;
    } else if (PLAIN_KEY.test(segment)) {
      text += text === '' ? segment : `.${segment}`;
    } else {
      text += `[${JSON.stringify(segment)}]`;
    }
  }
  return text;
}

/** Reads what {@link formatPath} writes, and plain dotted paths; undefined when it is neither. */
export function parsePath(text: string): Array<string | number> | undefined {
  const path: Array<string | number> = [];
  const token = /(?:^|\.)([^.[\]"]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/y;
  while (token.lastIndex < text.length) {
    const match = token.exec(text);
    if (!match) {
      return undefined;
    }
    if (match[1] !== undefined) {
      path.push(match[1]);
    } else if (match[2] !== undefined) {
      path.push(Number(match[2]));
    } else {
      try {
        path.push(String(JSON.parse(match[3])));
      } catch {
        return undefined;
      }
    }
  }
  return path;
}
