import { API_VERSION, describeField, fieldPaths } from '@ridgeway/intent';

const KINDS = ['Sector', 'Service', 'MeshMember', 'Package'] as const;

const NONE: ReadonlyMap<string, boolean> = new Map();

/** The fields of the language's own version, by kind: whether what they belong to needs them. */
const FIELDS = new Map<string, ReadonlyMap<string, boolean>>(
  KINDS.map(kind => [
    kind,
    new Map(fieldPaths(kind).map(path => [path, isRequired(kind, path)])),
  ]),
);

/**
 * The fields that a version of a kind has, and whether what they belong to needs them.
 *
 * @returns nothing for versions that documents are only read from, such as Score's: what they
 *   cannot say is no field that nobody uses
 */
export function languageFields(
  kind: string,
  version: string,
): ReadonlyMap<string, boolean> {
  return (version === API_VERSION ? FIELDS.get(kind) : undefined) ?? NONE;
}

function isRequired(kind: (typeof KINDS)[number], path: string): boolean {
  const answer = describeField(kind, path);
  return answer.found && answer.field.required;
}
