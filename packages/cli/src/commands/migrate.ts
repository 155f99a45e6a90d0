import { migrationEvidence } from '@ridgeway/derivation';
import {
  ASSISTED_MIGRATIONS,
  Diagnostic,
  didYouMean,
  INTENT_VERSIONS,
  IntentVersion,
  migrateDocument,
  MigrationReport,
} from '@ridgeway/intent';
import { MigrateFlags } from '../definitions/flags';
import { EXIT } from '../exitCodes';
import { openPart, Part } from '../input/openPart';
import { STDIN } from '../input/readStdin';
import { Io } from '../Io';
import { formatMigration } from '../output/formatMigration';
import { plural } from '../output/plural';
import { replaceFile } from '../output/replaceFile';
import { writeDiagnostics } from '../output/writeDiagnostics';
import { UsageError } from '../UsageError';
import { hasErrors } from './findings';

/** What became of the documents that were asked about. */
interface Counts {
  migrated: number;
  /** For want of a decision, or of a layout that can be edited. */
  left: number;
  /** Minutes, over all of them. */
  effort: number;
}

/**
 * `ridgeway migrate PATH`: the lines that change on stdout, with what a person has to look at or to
 * decide; with `--write`, the files too, one by one and each as a whole, so that a run that was
 * stopped is continued by the next one.
 *
 * @throws UsageError when there is nothing at the path, or no such proposal
 */
export function migrate(path: string, flags: MigrateFlags, io: Io): number {
  checkAccepted(flags.accept);
  if (path === STDIN && flags.write) {
    throw new UsageError('What comes from standard input cannot be written.');
  }
  const part = openPart(path);
  const broken = brokenIn(part);
  writeDiagnostics(broken, part.source, io.stderr);
  const counts = migrateAll(part, flags, io);
  writeSummary(counts, broken, flags, io);
  return counts.left > 0 || broken.length > 0 ? EXIT.unmet : EXIT.ok;
}

function migrateAll(part: Part, flags: MigrateFlags, io: Io): Counts {
  const { source } = part;
  const { world } = source;
  const asOf = flags.asOf ?? new Date().toISOString();
  const evidence = migrationEvidence(world, asOf);
  const counts: Counts = { migrated: 0, left: 0, effort: 0 };
  for (const file of olderServices(part, flags)) {
    const before = source.textOf(file) ?? '';
    const name = source.nameOf(file);
    const report = migrateDocument(before, {
      file,
      to: versionOf(flags),
      evidence,
      accept: flags.accept,
    });
    const words = { report, before, name, accepted: flags.accept };
    if (flags.output === 'text') {
      io.stdout.write(formatMigration(words, world, io.stdout));
    } else {
      io.stdout.write(`${JSON.stringify({ ...report, file: name })}\n`);
    }
    if (flags.write && report.text !== undefined) {
      replaceFile(name, report.text);
    }
    count(report, counts);
  }
  return counts;
}

/** Files of the services that are written in an older version, in their order. */
function olderServices(
  { source, isAsked }: Part,
  flags: MigrateFlags,
): string[] {
  const to = INTENT_VERSIONS.indexOf(versionOf(flags));
  return [...source.world.services.values()]
    .filter(({ file }) => isAsked(file))
    .filter(({ writtenAs }) => {
      const from = INTENT_VERSIONS.findIndex(each => each === writtenAs);
      return from >= 0 && from < to;
    })
    .map(({ file }) => file)
    .sort();
}

function count({ text, effort }: MigrationReport, counts: Counts): void {
  counts.migrated += text === undefined ? 0 : 1;
  counts.left += text === undefined ? 1 : 0;
  counts.effort += effort;
}

function brokenIn({ source, isAsked }: Part): Diagnostic[] {
  return [...source.diagnostics, ...source.world.diagnostics].filter(
    each => isAsked(each.file) && hasErrors([each]),
  );
}

function versionOf({ to }: MigrateFlags): IntentVersion {
  return `ridgeway.dev/${to}`;
}

function checkAccepted(accept: readonly string[]): void {
  const unknown = accept.find(id => !ASSISTED_MIGRATIONS.includes(id));
  if (unknown !== undefined) {
    const near = didYouMean(unknown, ASSISTED_MIGRATIONS);
    throw new UsageError(
      `No migration ${unknown} proposes anything; these do: ${ASSISTED_MIGRATIONS.join(
        ', ',
      )}.${near ? ` Did you mean ${near}?` : ''}`,
    );
  }
}

function writeSummary(
  { migrated, left, effort }: Counts,
  broken: readonly Diagnostic[],
  { to, write, output }: MigrateFlags,
  { stderr }: Io,
): void {
  if (output === 'json') {
    return;
  }
  const sentences = [
    migrated + left === 0 && `Nothing is written in a version before ${to}.`,
    migrated > 0 &&
      (write
        ? `${plural(migrated, 'document')} written in ${to}.`
        : `${plural(
            migrated,
            'document',
          )} can be written in ${to}: --write does it.`),
    left > 0 &&
      `${plural(left, 'document')} left as ${
        left === 1 ? 'it is' : 'they are'
      }: see above.`,
    effort > 0 && `Effort: about ${effort} minutes.`,
    broken.length > 0 &&
      'Documents with errors are left out: correct them first.',
  ];
  stderr.write(`${sentences.filter(Boolean).join(' ')}\n`);
}
