/** What placeholders of a template stand for; a name without a value is there and says nothing. */
export type Variables = Readonly<Record<string, unknown>>;

const PLACEHOLDER = /\$\{([^}]+)\}/g;
const ONLY_A_PLACEHOLDER = /^\$\{([^}]+)\}$/;

/**
 * Fills `${name}` placeholders into every text of a value. A text that is nothing but one becomes
 * the value itself, whatever its type; without a value its field is left out. Unknown placeholders
 * stay as they are.
 */
export function fillIn(
  value: Readonly<Record<string, unknown>>,
  variables: Variables,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, fill(item, variables)])
      .filter(([, item]) => item !== undefined),
  );
}

/** Fills `${name}` placeholders into a text. */
export function fillText(text: string, variables: Variables): string {
  return text.replace(PLACEHOLDER, (placeholder, name: string) =>
    Object.hasOwn(variables, name) ? inText(variables[name]) : placeholder,
  );
}

function inText(value: unknown): string {
  return typeof value === 'object' && value !== null
    ? JSON.stringify(value)
    : String(value ?? '');
}

function fill(value: unknown, variables: Variables): unknown {
  if (typeof value === 'string') {
    const name = ONLY_A_PLACEHOLDER.exec(value)?.[1];
    return name !== undefined && Object.hasOwn(variables, name)
      ? variables[name]
      : fillText(value, variables);
  }
  if (Array.isArray(value)) {
    return value
      .map(item => fill(item, variables))
      .filter(item => item !== undefined);
  }
  return typeof value === 'object' && value !== null
    ? fillIn({ ...value }, variables)
    : value;
}
