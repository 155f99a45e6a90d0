import {
  describeField,
  formatPath,
  parsePath,
  SchemaKind,
} from '@ridgeway/intent';
import { documentOf } from './documentOf';
import { Consequence, Explanation } from './Explanation';
import { ExplainedSubject, fileOf } from './ExplainedSubject';
import { fieldOfKind } from './fieldOfKind';
import { whyOf } from './whyOf';

/**
 * Documents a field, says where the subject's document sets it, and what came of it.
 *
 * @param path - For example `spec.replicas`.
 * @throws UsageError when there is no such field
 */
export function explainField(
  subject: ExplainedSubject,
  path: string,
): Explanation {
  const { source, name } = subject;
  const file = fileOf(name);
  const located = documentOf(source.world, file);
  const isScore = located?.writtenAs === 'score.dev/v1b1';
  const usual = name.includes('/') ? 'Service' : 'Sector';
  const names = namesOf(path, isScore);
  const kind = isScore
    ? 'Score'
    : olderKind(located?.writtenAs, path) ?? located?.document.kind ?? usual;
  const field = fieldOfKind(kind, names.written);
  const segments = parsePath(names.derived);
  return {
    subject: name,
    field,
    ...(located &&
      segments &&
      isSet(located.document, segments) && {
        setAt: { file: source.nameOf(file), ...located.locate(segments) },
      }),
    derivesTo: consequences(subject, names.derived),
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

/** Every field of a derived resource that exists because of the path, or of something below it. */
function consequences(subject: ExplainedSubject, path: string): Consequence[] {
  const wanted = formatPath(parsePath(path) ?? []);
  const found = new Map<string, Consequence>();
  for (const resource of subject.resources) {
    const { kind, metadata } = resource.object;
    for (const { field, intent, document, why } of whyOf(subject, resource)) {
      const isOwn = document === undefined || document === fileOf(subject.name);
      if (isOwn && intent !== undefined && isBelow(intent, wanted)) {
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

function isSet(
  document: object,
  segments: ReadonlyArray<string | number>,
): boolean {
  let value: unknown = document;
  for (const segment of segments) {
    if (typeof value !== 'object' || value === null) {
      return false;
    }
    value = Object.entries(value).find(([key]) => key === String(segment))?.[1];
  }
  return value !== undefined;
}
