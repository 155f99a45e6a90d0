import { Edit, EditError } from '../edit/Edit';
import { editDocument } from '../edit/editDocument';
import { writtenOut } from '../edit/writtenOut';
import { AnyLocated, parseDocument } from '../parse/parseDocument';
import {
  HUB_VERSION,
  INTENT_VERSIONS,
  IntentVersion,
} from '../versions/IntentVersion';
import { readPlainYaml } from '../yaml/readPlainYaml';
import { readYaml } from '../yaml/readYaml';
import { createLocate } from '../parse/createLocate';
import { Conversion, convertValue } from './convertValue';
import { MigrationEvidence, MigrationReport } from './Migration';
import { migrationSteps, totalEffort, worstClass } from './migrationSteps';

/** What a document is migrated to, and what may be relied on. */
export interface MigrateOptions {
  /** Path of the file relative to the world. */
  file: string;
  /** Default the newest version. */
  to?: IntentVersion;
  /** Default nothing is known beside the document. */
  evidence?: MigrationEvidence;
  /** Ids of migrations whose proposals are agreed to. */
  accept?: Iterable<string>;
}

/**
 * Migrates the text of a document: comments, layout and quotes survive. Anchors, aliases and merge
 * keys do so too, but for those in what moves, which are written out. A document that is of the
 * version already, or of a newer one, stays as it is, and so does a Score file.
 *
 * @throws EditError when the document is not valid, with the first of its errors
 */
export function migrateDocument(
  text: string,
  { file, to = HUB_VERSION, evidence, accept = [] }: MigrateOptions,
): MigrationReport {
  const located = validDocument(text, file);
  const from =
    located.writtenAs === 'score.dev/v1b1' ? HUB_VERSION : located.writtenAs;
  const subject = subjectOf(located);
  const about = { file, subject, from };
  if (INTENT_VERSIONS.indexOf(from) >= INTENT_VERSIONS.indexOf(to)) {
    return {
      ...about,
      to: from,
      class: 'automatic',
      steps: [],
      effort: 0,
      text,
    };
  }
  const conversion = convertValue(valueOf(text), {
    from,
    to,
    ...(subject !== undefined && { subject }),
    ...(evidence && { evidence }),
    accept: new Set(accept),
  });
  const steps = migrationSteps(conversion.parts, createLocate(text).locate);
  return {
    ...about,
    to,
    class: worstClass(steps),
    steps,
    effort: totalEffort(steps),
    ...(conversion.unsupported.length === 0 &&
      migrated(text, file, conversion)),
  };
}

function migrated(
  text: string,
  file: string,
  { edits }: Conversion,
): Pick<MigrationReport, 'text' | 'obstacle'> {
  const asWritten = edited(text, file, edits);
  if (asWritten.obstacle === undefined) {
    return asWritten;
  }
  const inFull = writtenOut(
    text,
    edits.map(({ path }) => path),
  );
  const instead =
    inFull === undefined ? asWritten : edited(inFull, file, edits);
  // What is in the way is told of the text that a person knows.
  return instead.obstacle === undefined ? instead : asWritten;
}

function edited(
  text: string,
  file: string,
  edits: readonly Edit[],
): Pick<MigrationReport, 'text' | 'obstacle'> {
  try {
    const result = editDocument(text, edits, { comments: 'keep' });
    validDocument(result, file);
    return { text: result };
  } catch (error) {
    if (error instanceof EditError) {
      return { obstacle: error.message };
    }
    throw error;
  }
}

function validDocument(text: string, file: string): AnyLocated {
  const { located, diagnostics } = parseDocument(text, { file });
  if (located) {
    return located;
  }
  const [first] = diagnostics.filter(({ severity }) => severity === 'error');
  throw new EditError(
    `The document is not valid: line ${first.line}, column ${first.column}: ${first.message} Correct it first.`,
  );
}

function valueOf(text: string) {
  return readPlainYaml(text) ?? readYaml(text).value ?? null;
}

function subjectOf({ document }: AnyLocated): string | undefined {
  const { metadata } = document;
  return metadata && 'sector' in metadata
    ? `${metadata.sector}/${metadata.name}`
    : undefined;
}
