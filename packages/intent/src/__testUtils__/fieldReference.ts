import { describeField } from '../editor/describeField';
import { REASONS } from '../model/reasons';
import { apiVersionOf, SchemaKind, SCHEMAS } from '../editor/schemas';
import { MIGRATIONS } from '../migrations/registry';
import { pathsOf } from '../schema/inspect';

/** Neighbouring versions. */
const HOPS = [
  ['v1alpha1', 'v1beta1'],
  ['v1beta1', 'v1'],
];

/** Every path of a kind, each once; entries of mappings by name are `<name>`. */
export function fieldPaths(kind: SchemaKind): string[] {
  const paths = [...pathsOf(SCHEMAS[kind])].map(path => path.join('.'));
  return [...new Set(paths)];
}

/** The page of the reference that lists every field of a kind. */
export function fieldReference(kind: SchemaKind): string {
  const sections = fieldPaths(kind)
    .filter(path => !path.endsWith('<name>'))
    .map(path => section(kind, path));
  return [
    `# ${titleOf(kind)}: every field`,
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

/** The page of the reference that lists every migration. */
export function migrationReference(): string {
  return [
    '# Migrations',
    'What leads from one [version](versions.md) of Service to the next, in the order in which it is done; `yarn docs:fields` writes this page. The class is the worst that a migration can have in a document: a blocked one is automatic where nothing is lost, such as `allowAll: false`.',
    ...HOPS.flatMap(([from, to]) => [
      `## From ${from} to ${to}`,
      MIGRATIONS.filter(
        migration => isOf(migration.from, from) && isOf(migration.to, to),
      )
        .map(
          ({ id, class: worst, title }) =>
            `- \`${id}\` (${worst}): ${escaped(title)}`,
        )
        .join('\n'),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

function isOf(version: string, short: string): boolean {
  return version === `ridgeway.dev/${short}`;
}

/** Older versions name themselves. */
function titleOf(kind: SchemaKind): string {
  return kind.includes('.')
    ? `${kind.split('.')[0]} ${apiVersionOf(kind)}`
    : kind;
}

function section(kind: SchemaKind, path: string): string {
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
