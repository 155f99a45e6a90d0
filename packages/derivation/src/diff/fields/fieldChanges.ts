import compare from 'microdiff';
import { KubernetesObject } from '../../model/KubernetesObject';
import { FieldChange } from '../WorldDiff';
import { formatField } from './formatField';
import { fromView, keyedView, View } from './keyedView';

/** Objects are trees. */
const NO_CYCLES = { cyclesFix: false };

type Difference = ReturnType<typeof compare>[number];

/** What differs between two states of an object. */
export interface ObjectDifference {
  /** Sorted as they stand in the object; empty when nothing differs that counts. */
  fields: FieldChange[];
  /** Ignored annotations that differ. */
  ignored: string[];
}

/**
 * Compares two states of an object field by field. An object in which nothing but the order of a
 * list differs is told by the positions in that list.
 *
 * @param ignoredAnnotations - told apart, because they say nothing about what runs
 */
export function fieldChanges(
  before: KubernetesObject,
  after: KubernetesObject,
  ignoredAnnotations: readonly string[],
): ObjectDifference {
  const old = before.metadata.annotations;
  const current = after.metadata.annotations;
  const ignored = ignoredAnnotations.filter(
    annotation => old?.[annotation] !== current?.[annotation],
  );
  const a = ignored.length > 0 ? without(before, ignored) : before;
  const b = ignored.length > 0 ? without(after, ignored) : after;
  if (JSON.stringify(a) === JSON.stringify(b)) {
    return { fields: [], ignored };
  }
  const named = compare(viewOf(a, b), viewOf(b, a), NO_CYCLES);
  const found = named.length > 0 ? named : compare(a, b, NO_CYCLES);
  return { fields: found.map(toFieldChange), ignored };
}

function without(
  object: KubernetesObject,
  annotations: readonly string[],
): KubernetesObject {
  const left = { ...object.metadata.annotations };
  for (const annotation of annotations) {
    delete left[annotation];
  }
  return { ...object, metadata: { ...object.metadata, annotations: left } };
}

function viewOf(object: KubernetesObject, other: KubernetesObject): View {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [
      key,
      keyedView(value, other[key], key),
    ]),
  );
}

function toFieldChange(difference: Difference): FieldChange {
  const field = formatField(difference.path);
  switch (difference.type) {
    case 'CREATE':
      return { field, to: fromView(difference.value) };
    case 'REMOVE':
      return { field, from: fromView(difference.oldValue) };
    default:
      return {
        field,
        from: fromView(difference.oldValue),
        to: fromView(difference.value),
      };
  }
}
