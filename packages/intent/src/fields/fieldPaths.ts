import { DocumentKind, documentSchemas } from '../schema/documents';
import { pathsOf } from '../schema/inspect';

/** In the path of a field, where its owner chooses a name. */
export const ANY_NAME = '*';

/** What every document has, and nobody chooses to use. */
const FRAME: readonly string[] = ['apiVersion', 'kind', 'metadata', 'spec'];

/**
 * Every field that a document of the kind can use, in the order of the reference.
 *
 * @returns paths with `*` for names that their owner chooses: `spec.containers.*.image`
 */
export function fieldPaths(kind: DocumentKind): string[] {
  const paths = [...pathsOf(documentSchemas[kind])]
    .map(path => path.map(name => (name === '<name>' ? ANY_NAME : name)))
    .filter(path => path[path.length - 1] !== ANY_NAME)
    .map(path => path.join('.'));
  return [...new Set(paths)].filter(path => !FRAME.includes(path));
}
