import { stringify } from 'yaml';

/**
 * A value that can stand in an intent. `undefined`, empty text, empty lists and empty objects
 * are left out; a `Map` stays even when it is empty.
 */
export type Draft =
  | string
  | number
  | boolean
  | undefined
  | readonly Draft[]
  | ReadonlyMap<string, Draft>
  | { readonly [key: string]: Draft };

function isList(value: Draft): value is readonly Draft[] {
  return Array.isArray(value);
}

function pruneEntries(entries: Array<[string, Draft]>): Draft {
  return Object.fromEntries(
    entries
      .map(([key, item]): [string, Draft] => [key, prune(item)])
      .filter(([, item]) => item !== undefined),
  );
}

function prune(value: Draft): Draft {
  if (isList(value)) {
    const items = value.map(prune).filter(item => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (value instanceof Map) {
    return pruneEntries([...value]);
  }
  if (typeof value === 'object') {
    const pruned = pruneEntries(Object.entries(value));
    return pruned && Object.keys(pruned).length > 0 ? pruned : undefined;
  }
  return value === '' ? undefined : value;
}

/**
 * Prints an intent as YAML, leaving out what was not filled in. Whatever people type stays
 * one scalar: quoting is the printer's, so no text can add a field.
 */
export function printIntent(document: {
  readonly [key: string]: Draft;
}): string {
  return stringify(prune(document) ?? {}, {
    aliasDuplicateObjects: false,
    lineWidth: 0,
  });
}
