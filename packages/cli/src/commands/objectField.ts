import { didYouMean } from '@ridgeway/intent';

/** Where a path leads in an object: entries of lists by position, whatever the path calls them. */
export type ObjectField =
  | { found: true; path: ReadonlyArray<string | number>; value: unknown }
  | { found: false; near: string | undefined };

const SEGMENT = /(?:^|\.)([^.[\]"]+)|\[([^\]"]+)\]|\[("(?:[^"\\]|\\.)*")\]/y;

/**
 * Finds a field of a derived object.
 *
 * @param path - `spec.replicas`, `spec.template.spec.containers[app].image`,
 *   `metadata.annotations["ridgeway.dev/release"]`; an entry of a list by position or `name`
 */
export function objectField(object: object, path: string): ObjectField {
  const segments = segmentsOf(path);
  if (!segments) {
    return { found: false, near: undefined };
  }
  const found: Array<string | number> = [];
  const written: string[] = [];
  let value: unknown = object;
  for (const segment of segments) {
    const key = keyIn(value, segment);
    if (key === undefined) {
      const near = didYouMean(segment, namesIn(value));
      return {
        found: false,
        near: near && [...written, near].join('.'),
      };
    }
    found.push(key);
    written.push(segment);
    value = Object.entries(value ?? {}).find(
      ([name]) => name === String(key),
    )?.[1];
  }
  return { found: true, path: found, value };
}

function segmentsOf(path: string): string[] | undefined {
  const segments: string[] = [];
  const token = new RegExp(SEGMENT);
  while (token.lastIndex < path.length) {
    const match = token.exec(path);
    if (!match) {
      return undefined;
    }
    const [, plain, position, quoted] = match;
    segments.push(
      plain ?? position ?? quoted.slice(1, -1).replace(/\\(.)/g, '$1'),
    );
  }
  return segments;
}

function keyIn(value: unknown, segment: string): string | number | undefined {
  if (!Array.isArray(value)) {
    return typeof value === 'object' &&
      value !== null &&
      Object.hasOwn(value, segment)
      ? segment
      : undefined;
  }
  const named = value.findIndex(entry => nameOf(entry) === segment);
  if (named >= 0) {
    return named;
  }
  return /^\d+$/.test(segment) && Number(segment) < value.length
    ? Number(segment)
    : undefined;
}

function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) {
    return value.flatMap(entry => nameOf(entry) ?? []);
  }
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function nameOf(entry: unknown): string | undefined {
  return typeof entry === 'object' &&
    entry !== null &&
    'name' in entry &&
    typeof entry.name === 'string'
    ? entry.name
    : undefined;
}
