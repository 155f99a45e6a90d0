import { describeField } from '../editor/describeField';
import { REASONS } from '../model/reasons';
import { DocumentKind, documentSchemas } from '../schema/documents';
import { pathsOf } from '../schema/inspect';

/** Every path of a kind, each once; entries of mappings by name are `<name>`. */
export function fieldPaths(kind: DocumentKind): string[] {
  const paths = [...pathsOf(documentSchemas[kind])].map(path => path.join('.'));
  return [...new Set(paths)];
}

/** The page of the reference that lists every field of a kind. */
export function fieldReference(kind: DocumentKind): string {
  const sections = fieldPaths(kind)
    .filter(path => !path.endsWith('<name>'))
    .map(path => section(kind, path));
  return [
    `# ${kind}: every field`,
    'From the schema; `yarn docs:fields` writes this page. `<name>` is a name that you choose.',
    ...sections,
  ]
    .join('\n\n')
    .concat('\n');
}

/** The page of the reference that lists what can be wrong with a document. */
export function findingReference(): string {
  const entries = Object.entries(REASONS).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    '# Findings in documents',
    'What can be wrong with a document, by reason; `yarn docs:fields` writes this page. Each finding names its file, line and column, what is allowed, and the way out.',
    entries
      .map(([reason, meaning]) => `- \`${reason}\`: ${escaped(meaning)}`)
      .join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

function section(kind: DocumentKind, path: string): string {
  const answer = describeField(kind, path);
  if (!answer.found) {
    throw new Error(`${kind} has no field ${path}`);
  }
  const { description, accepts, required, example } = answer.field;
  return [
    `## \`${path}\``,
    '',
    escaped(description),
    '',
    `- ${required ? 'Required' : 'Optional'}: ${escaped(accepts)}`,
    ...(example === undefined ? [] : [`- Example: \`${example}\``]),
  ].join('\n');
}

/** Text that Markdown takes as it is. */
function escaped(text: string): string {
  return text.replace(/[<>*]|(?<!\w)_|_(?!\w)/g, character => `\\${character}`);
}
