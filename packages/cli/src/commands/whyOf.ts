import { DerivedResource, explain, Provenance } from '@ridgeway/derivation';
import { formatPath, parsePath } from '@ridgeway/intent';
import { documentOf } from './documentOf';
import { Place, Why } from './Explanation';
import { ExplainedSubject, fileOf } from './ExplainedSubject';

/** Why a derived resource and its fields exist; the first entry is about the resource itself. */
export function whyOf(
  subject: ExplainedSubject,
  { environment, object }: DerivedResource,
): Why[] {
  const { source, name, options } = subject;
  return explain(
    source.world,
    {
      subject: name,
      environment,
      kind: object.kind,
      name: object.metadata.name,
    },
    options,
  ).map(provenance => ({ ...provenance, ...placeOf(subject, provenance) }));
}

function placeOf(
  { source, name }: ExplainedSubject,
  { intent, document = fileOf(name) }: Provenance,
): { place?: Place } {
  const path = intent === undefined ? undefined : parsePath(intent);
  const located = documentOf(source.world, document);
  if (!path || !located) {
    return {};
  }
  const { locate, sourceOf } = located;
  return {
    place: {
      file: source.nameOf(document),
      ...locate(path),
      ...(sourceOf && { path: formatPath(sourceOf(path)) }),
    },
  };
}
