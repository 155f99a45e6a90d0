import {
  describeField,
  DocumentKind,
  formatPath,
  Located,
  parsePath,
  Path,
  placeIn,
  SchemaKind,
  valueAt,
} from '@ridgeway/intent';
import { documentOf } from './documentOf';
import { Consequence, Explanation, Place } from './Explanation';
import { ExplainedSubject, fileOf } from './ExplainedSubject';
import { fieldOfKind } from './fieldOfKind';
import { whyOf } from './whyOf';

/**
 * Documents a field, says where the subject's document sets it, and what came of it.
 *
 * @param path - For example `spec.replicas`: of the version that the document is written in, or of
 *   the newest one.
 * @throws UsageError when there is no such field
 */
export function explainField(
  subject: ExplainedSubject,
  path: string,
): Explanation {
  const { source, name } = subject;
  const file = fileOf(name);
  const located = documentOf(source.world, file);
  const older = olderKind(located?.writtenAs, path);
  const isScore = located?.writtenAs === 'score.dev/v1b1';
  const names = namesOf(path, isScore);
  const newest = located?.document.kind ?? usualKind(name);
  const field = fieldOfKind(
    older ?? (isScore ? 'Score' : newest),
    names.written,
  );
  const segments = parsePath(names.derived) ?? [];
  const place = older
    ? placeIn(source.textOf(file) ?? '', segments)
    : located && placeOf(located, segments);
  return {
    subject: name,
    field,
    ...(place && { setAt: { file: source.nameOf(file), ...place } }),
    derivesTo: consequences(
      subject,
      formatPath(segments),
      older && located?.sourceOf,
    ),
  };
}

const OLDER: Partial<Record<string, SchemaKind>> = {
  'ridgeway.dev/v1alpha1': 'Service.v1alpha1',
  'ridgeway.dev/v1beta1': 'Service.v1beta1',
};

/** The older version that a document is written in, where the path is one of its fields. */
function olderKind(
  writtenAs: string | undefined,
  path: string,
): SchemaKind | undefined {
  const kind = OLDER[writtenAs ?? ''];
  return kind && describeField(kind, path).found ? kind : undefined;
}

/** A field as its file writes it, and as derivation names it: a Score file has no `spec`. */
function namesOf(
  path: string,
  isScore: boolean,
): { written: string; derived: string } {
  if (!isScore || /^metadata\b/.test(path)) {
    return { written: path, derived: path };
  }
  const written = path.replace(/^spec\./, '');
  return { written, derived: `spec.${written}` };
}

/**
 * Every field of a derived resource that exists because of the path, or of something below it.
 *
 * @param writtenAt - turns what derivation names into paths such as the one that is wanted, where
 *   they differ
 */
function consequences(
  subject: ExplainedSubject,
  wanted: string,
  writtenAt: (path: Path) => Path = same => same,
): Consequence[] {
  const found = new Map<string, Consequence>();
  for (const resource of subject.resources) {
    const { kind, metadata } = resource.object;
    for (const { field, intent, document, why } of whyOf(subject, resource)) {
      const path = intent === undefined ? undefined : parsePath(intent);
      const isOwn = document === undefined || document === fileOf(subject.name);
      if (isOwn && path && isBelow(formatPath(writtenAt(path)), wanted)) {
        const consequence = {
          resource: `${kind}/${metadata.name}`,
          field,
          why,
        };
        found.set(JSON.stringify(consequence), consequence);
      }
    }
  }
  return [...found.values()];
}

function isBelow(path: string, ancestor: string): boolean {
  return (
    path === ancestor ||
    path.startsWith(`${ancestor}.`) ||
    path.startsWith(`${ancestor}[`)
  );
}

function placeOf(
  { document, locate }: Located<DocumentKind>,
  path: Path,
): Omit<Place, 'file'> | undefined {
  return valueAt(document, path) === undefined ? undefined : locate(path);
}

function usualKind(subject: string): SchemaKind {
  return subject.includes('/') ? 'Service' : 'Sector';
}
