import { openingKinds } from '../diff/openness';
import { KubernetesObject } from '../model/KubernetesObject';

/** Fields of an object besides its type and metadata. */
export type Body = Record<string, unknown>;

/** The doors of an object, as `kind effect layer: what`. */
export function doorsOf(
  apiVersion: string,
  kind: string,
  body: Body,
  metadata: Partial<KubernetesObject['metadata']> = {},
): string[] {
  const object: KubernetesObject = {
    apiVersion,
    kind,
    metadata: { name: 'app', namespace: 'shop-production', ...metadata },
    ...body,
  };
  return openingKinds.flatMap(opening =>
    opening
      .doors(object)
      .map(
        ({ effect, layer, what }) =>
          `${opening.kind} ${effect} ${layer}: ${what}`,
      ),
  );
}
