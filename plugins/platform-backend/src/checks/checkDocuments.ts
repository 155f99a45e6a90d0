import { validatePolicy } from '@ridgeway/authorization';
import { affectedSubjects } from '@ridgeway/derivation';
import {
  checkExceptionDocument,
  checkOwnershipDocument,
  checkSubject,
  Diagnostic,
  updateWorld,
  World,
  WorldPath,
  worldPath,
} from '@ridgeway/intent';
import { Snapshot } from '../derivation/Snapshot';
import { sectorOf } from '../derivation/subjects';
import { checkDeprecations } from './checkDeprecations';
import { checkOwners } from './checkOwners';
import { checkPaths } from './checkPaths';
import { checkServedDocuments } from './checkServedDocuments';

/** A document to put into the intent repository; without `text` it is removed. */
export interface CandidateDocument {
  path: string;
  text?: string;
  create?: boolean;
}

/** What became of the checks. */
export interface CheckedDocuments {
  /** The world with every document in it that could be read. */
  after: World;
  /** Findings, errors and warnings, in order of file and place. */
  diagnostics: Diagnostic[];
}

/** What documents are judged by besides the world. */
export interface CheckContext {
  /** Whether the catalog knows a group or user, or a template that goes away. */
  ownerExists: (entityRef: string) => Promise<boolean>;
  /** Entity reference of the group that owns the guardrails; without one, as the derivation has it. */
  platformTeam?: string;
  /** Moment that deadlines and exceptions are judged by; without one, the present. */
  now?: Date;
}

/**
 * Everything that a document must pass before it is accepted, whichever way it comes:
 * form, editor, API or push.
 */
export async function checkDocuments(
  snapshot: Pick<Snapshot, 'world' | 'files'>,
  documents: readonly CandidateDocument[],
  { ownerExists, platformTeam, now = new Date() }: CheckContext,
): Promise<CheckedDocuments> {
  const before = snapshot.world;
  const after = updateWorld(before, documents);
  const changed = new Set(documents.map(({ path }) => path));
  const alone = [
    ...checkPaths(documents, path => snapshot.files.has(path)),
    ...after.diagnostics.filter(({ file }) => changed.has(file)),
    ...after.policies
      .filter(({ path }) => changed.has(path))
      .flatMap(policy => validatePolicy(policy)),
  ];
  const broken = new Set(alone.filter(isError).map(({ file }) => file));
  // What cannot be read stays as it was, so that it causes no second finding elsewhere.
  const readable = documents.filter(({ path }) => !broken.has(path));
  const together = broken.size === 0 ? after : updateWorld(before, readable);
  return {
    after,
    diagnostics: [
      ...alone,
      ...checkAcross(before, together, changed, broken),
      ...(await checkDeprecations(
        snapshot,
        together,
        readable,
        ownerExists,
        now,
      )),
      ...checkServedDocuments(snapshot, together, readable, {
        platformTeam,
        now,
      }),
      ...(await checkOwners(together, readable, ownerExists)),
    ].sort(byPlace),
  };
}

/** Whether a finding refuses a document. */
export function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'error';
}

/**
 * Findings across documents: all of those in the documents given, and of the others what
 * the change breaks in a sector it touches. What it breaks elsewhere becomes a condition
 * there, so that nobody's change depends on another team's documents.
 */
function checkAcross(
  before: World,
  after: World,
  changed: ReadonlySet<string>,
  broken: ReadonlySet<string>,
): Diagnostic[] {
  const touched = new Set<string | undefined>();
  const findings: Diagnostic[] = [];
  for (const path of changed) {
    const place = worldPath(path);
    touched.add(place.holds === 'nothing' ? undefined : place.sector);
    if (place.holds === 'document') {
      findings.push(...checkAlone(after, place));
    }
  }
  for (const subject of affectedSubjects(before, after)) {
    const sector = sectorOf(subject);
    if (broken.has(`sectors/${sector}/sector.yaml`)) {
      continue;
    }
    const known = new Set(checkSubject(before, subject).map(identityOf));
    for (const finding of checkSubject(after, subject)) {
      const mine = changed.has(finding.file);
      const caused =
        isError(finding) &&
        (touched.has(sector) || touched.has(undefined)) &&
        !known.has(identityOf(finding));
      if (mine || caused) {
        findings.push(finding);
      }
    }
  }
  return findings;
}

/** Findings in documents that are no part of a sector or service. */
function checkAlone(
  world: World,
  { kinds, key }: Extract<WorldPath, { holds: 'document' }>,
): Diagnostic[] {
  const exception =
    kinds[0] === 'Exception' ? world.exceptions.get(key) : undefined;
  const ownership =
    kinds[0] === 'Ownership' ? world.ownerships.get(key) : undefined;
  return [
    ...(exception ? checkExceptionDocument(world, exception) : []),
    ...(ownership ? checkOwnershipDocument(world, ownership) : []),
  ];
}

function identityOf({ file, reason, path, message }: Diagnostic): string {
  return JSON.stringify([file, reason, path, message]);
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) {
    return a.file < b.file ? -1 : 1;
  }
  return a.line - b.line || a.column - b.column;
}
