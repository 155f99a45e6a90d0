import { DerivedResource } from '../model/Derivation';
import { fieldChanges } from './fields/fieldChanges';
import { FieldChange } from './WorldDiff';

/** One object that differs, with the states of it that there are. */
export type ObjectChange = (
  | { change: 'added'; before?: undefined; after: DerivedResource }
  | { change: 'removed'; before: DerivedResource; after?: undefined }
  | { change: 'changed'; before: DerivedResource; after: DerivedResource }
) & {
  /** Empty for an object that was added or removed as a whole. */
  fields: FieldChange[];
};

/** What became of the objects of one subject. */
export interface ObjectChanges {
  /** In the order that the objects are derived in; removed ones last. */
  changes: ObjectChange[];
  unchanged: number;
  /** Ignored annotations that differ, one entry for each object. */
  ignored: string[];
}

/** Compares the objects of one subject. An object that moves to another cluster is another one. */
export function objectChanges(
  before: readonly DerivedResource[],
  after: readonly DerivedResource[],
  ignoredAnnotations: readonly string[],
): ObjectChanges {
  const old = new Map(before.map(resource => [identityOf(resource), resource]));
  const result: ObjectChanges = { changes: [], unchanged: 0, ignored: [] };
  for (const resource of after) {
    const identity = identityOf(resource);
    const was = old.get(identity);
    old.delete(identity);
    if (!was) {
      result.changes.push({ change: 'added', after: resource, fields: [] });
      continue;
    }
    const { fields, ignored } = fieldChanges(
      was.object,
      resource.object,
      ignoredAnnotations,
    );
    result.ignored.push(...ignored);
    if (fields.length === 0) {
      result.unchanged += 1;
    } else {
      result.changes.push({
        change: 'changed',
        before: was,
        after: resource,
        fields,
      });
    }
  }
  for (const resource of old.values()) {
    result.changes.push({ change: 'removed', before: resource, fields: [] });
  }
  return result;
}

/** The object as it is, or as it was when it is gone. */
export function resourceOf(change: ObjectChange): DerivedResource {
  return change.change === 'removed' ? change.before : change.after;
}

/** What tells an object apart from all others of a fleet. */
export function identityOf({
  environment,
  cluster,
  object,
}: DerivedResource): string {
  const { apiVersion, kind, metadata } = object;
  return `${environment} ${cluster} ${apiVersion} ${kind} ${
    metadata.namespace ?? ''
  } ${metadata.name}`;
}
