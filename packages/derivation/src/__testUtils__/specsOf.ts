import { KubernetesObject } from '../model/KubernetesObject';

/** `spec` of every object of a kind, in order. */
export function specsOf(
  objects: readonly KubernetesObject[],
  kind: string,
): unknown[] {
  return objects.filter(object => object.kind === kind).map(({ spec }) => spec);
}
