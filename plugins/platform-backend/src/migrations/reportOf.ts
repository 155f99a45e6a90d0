import { ConflictError } from '@backstage/errors';
import { migrationEvidence } from '@ridgeway/derivation';
import {
  EditError,
  Located,
  migrateDocument,
  MigrationReport,
} from '@ridgeway/intent';
import { Snapshot } from '../derivation/Snapshot';

/** A report with the text that it is about. */
export interface TextReport {
  text: string;
  report: MigrationReport;
}

/**
 * What it takes to bring the document of a service to the newest version.
 *
 * @param options - `accept`: assisted migrations whose proposals are taken
 * @throws ConflictError when its text cannot be read
 */
export function reportOf(
  { files, world }: Snapshot,
  { file }: Located<'Service'>,
  options: { accept?: readonly string[]; now: Date },
): TextReport {
  const text = files.get(file)?.text ?? '';
  const { accept = [], now } = options;
  try {
    const evidence = migrationEvidence(world, now.toISOString());
    return { text, report: migrateDocument(text, { file, evidence, accept }) };
  } catch (error) {
    throw error instanceof EditError
      ? new ConflictError(`${file} cannot be migrated: ${error.message}`)
      : error;
  }
}
