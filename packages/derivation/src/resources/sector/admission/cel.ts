/** A text as a CEL literal. JSON's escapes are CEL's, so no text can end the literal early. */
export function literal(value: string): string {
  return JSON.stringify(value);
}

/** Texts as a CEL list. */
export function list(values: readonly string[]): string {
  return `[${values.map(literal).join(', ')}]`;
}

/**
 * True when a field is there. CEL fails on a field that is missing on the way, so each step is
 * asked for: `has(c.securityContext) && has(c.securityContext.privileged)`.
 *
 * @param base - what is certainly there
 * @param path - the rest of the way, for example `securityContext.privileged`
 */
export function present(base: string, path: string): string {
  const fields = path.split('.');
  return fields
    .map((_, position) => `has(${at(base, ...fields.slice(0, position + 1))})`)
    .join(' && ');
}

/** True when a field is there and is so. */
export function presentAnd(
  base: string,
  path: string,
  condition: (value: string) => string,
): string {
  return `${present(base, path)} && ${condition(at(base, path))}`;
}

/** True when a field is missing, or is there and is so. */
export function absentOr(
  base: string,
  path: string,
  condition: (value: string) => string,
): string {
  return `!(${present(base, path)}) || ${condition(at(base, path))}`;
}

/** A field where it is there, and otherwise something else. */
export function fieldOr(base: string, path: string, otherwise: string): string {
  return `${present(base, path)} ? ${at(base, path)} : ${otherwise}`;
}

function at(...path: string[]): string {
  return path.join('.');
}
