import { z } from 'zod';
import { Path } from '../model/Path';
import { unwrap } from '../schema/inspect';

/** A line of YAML that would be right here, when the schema carries an example. */
export function exampleOf(
  schema: z.core.$ZodType,
  path: Path,
): { example?: string } {
  const example = shownBy(schema);
  if (example === undefined) {
    return {};
  }
  const key = path[path.length - 1];
  const text = flow(example);
  return { example: typeof key === 'string' ? `${key}: ${text}` : text };
}

/** The example that a schema carries; undefined where there is none. */
export function shownBy(schema: z.core.$ZodType): unknown {
  const examples: unknown =
    z.globalRegistry.get(schema)?.examples ??
    z.globalRegistry.get(unwrap(schema))?.examples;
  return Array.isArray(examples) ? examples[0] : undefined;
}

/** Writes a value in YAML's flow style on one line. */
function flow(value: unknown): string {
  if (typeof value === 'string') {
    return /^[A-Za-z/$][^\s:#,[\]{}"']*(:[^\s#,[\]{}"']+)*$/.test(value) &&
      !/^(true|false|null)$/i.test(value)
      ? value
      : JSON.stringify(value);
  }
  if (Array.isArray(value)) {
    return `[${value.map(flow).join(', ')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, entry]) => `${key}: ${flow(entry)}`)
      .join(', ')} }`;
  }
  return String(value);
}
