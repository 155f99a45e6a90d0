import { Edit } from '../edit/Edit';
import { Path } from '../model/Path';
import { INTENT_VERSIONS, IntentVersion } from '../versions/IntentVersion';
import { UnsupportedField } from '../versions/UnsupportedField';
import { PlainValue } from '../yaml/PlainValue';
import { MigrationEvidence } from './Migration';
import {
  MigrationContext,
  MigrationDefinition,
  MigrationPart,
} from './MigrationDefinition';
import { EditRecorder } from './EditRecorder';
import { MIGRATIONS } from './registry';
import { DoneEdit, sourcePath } from './sourcePath';

/** What a conversion may rely on. */
export interface ConversionOptions {
  from: IntentVersion;
  /** No older than `from`. */
  to: IntentVersion;
  /** `commerce/checkout`; undefined where the document has no name or sector. */
  subject?: string;
  evidence?: MigrationEvidence;
  /** Ids of migrations whose proposals are agreed to. */
  accept?: ReadonlySet<string>;
}

/** A part that was done. */
export interface ConvertedPart {
  migration: MigrationDefinition;
  part: MigrationPart;
  /** Its field, in the document that was given. */
  field: Path;
}

/** A plain value in another version. */
export interface Conversion {
  value: PlainValue;
  parts: ConvertedPart[];
  /** Everything that was done, the version itself last. */
  edits: Edit[];
  /** What the value lacks, with paths in the document that was given. */
  unsupported: UnsupportedField[];
  /** Turns a path of the value into one of the document that was given. */
  toSource(path: Path): Path;
}

const API_VERSION_PATH = ['apiVersion'];

/** Nothing is known beside the document. */
const NO_EVIDENCE: MigrationEvidence = {
  callersOf: () => [],
  overridesOf: () => ({}),
};

/**
 * Converts a plain value from one version to another, hop by hop. Deterministic; total for what
 * fits the schema of its version.
 */
export function convertValue(
  given: PlainValue,
  { from, to, subject, evidence = NO_EVIDENCE, accept }: ConversionOptions,
): Conversion {
  const context: MigrationContext = { subject, evidence };
  const recorder = new EditRecorder(given);
  const parts: ConvertedPart[] = [];
  for (const migration of migrationsBetween(from, to)) {
    const planned = migration
      .plan(recorder.value, context)
      .map(part => ({ migration, part, field: recorder.sourceOf(part.field) }));
    for (const { part, field } of planned) {
      for (const edit of editsOf(migration, part, accept)) {
        recorder.apply(edit, field);
      }
    }
    parts.push(...planned);
  }
  if (from !== to) {
    recorder.apply(
      { edit: 'set', path: API_VERSION_PATH, value: to },
      API_VERSION_PATH,
    );
  }
  const { value, done } = recorder;
  return {
    value,
    parts,
    edits: done.map(({ edit }) => edit),
    unsupported: parts.flatMap(unsupportedBy),
    toSource: toSourceOf(done),
  };
}

/** Keeps the edits and nothing else of a conversion: documents are many, and live long. */
function toSourceOf(done: readonly DoneEdit[]): (path: Path) => Path {
  return path => sourcePath(path, done);
}

/** Migrations that lead from one version to another, in the order in which they are done. */
function migrationsBetween(
  from: IntentVersion,
  to: IntentVersion,
): MigrationDefinition[] {
  const first = INTENT_VERSIONS.indexOf(from);
  const last = INTENT_VERSIONS.indexOf(to);
  return MIGRATIONS.filter(
    migration =>
      INTENT_VERSIONS.indexOf(migration.from) >= first &&
      INTENT_VERSIONS.indexOf(migration.to) <= last,
  );
}

function editsOf(
  { id }: MigrationDefinition,
  { edits, proposal }: MigrationPart,
  accept: ReadonlySet<string> | undefined,
): readonly Edit[] {
  return proposal && accept?.has(id) ? proposal.edits : edits;
}

function unsupportedBy({
  migration,
  part,
  field,
}: ConvertedPart): UnsupportedField[] {
  return part.unsupported
    ? [{ migration: migration.id, path: field, ...part.unsupported }]
    : [];
}
