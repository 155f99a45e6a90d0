/** Fills `${name}` placeholders into every text of a value; unknown ones stay as they are. */
export function fillIn(
  value: Readonly<Record<string, unknown>>,
  variables: Readonly<Record<string, string>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, fill(item, variables)]),
  );
}

function fill(
  value: unknown,
  variables: Readonly<Record<string, string>>,
): unknown {
  if (typeof value === 'string') {
    return value.replace(/\$\{([a-z]+)\}/g, (placeholder, name: string) =>
      Object.hasOwn(variables, name) ? variables[name] : placeholder,
    );
  }
  if (Array.isArray(value)) {
    return value.map(item => fill(item, variables));
  }
  return typeof value === 'object' && value !== null
    ? fillIn({ ...value }, variables)
    : value;
}
