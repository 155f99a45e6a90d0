import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { World } from '@ridgeway/intent';
import {
  ADOPTS_ANNOTATION,
  annotationOf,
} from '@ridgeway/plugin-platform-common';
import { allMembers } from '../views/worldIndex';

/**
 * Components that were in the catalog before an intent described them, by reference, each with
 * the reference of the component that stands for it now.
 */
export function adoptions(world: World): Map<string, string> {
  const adopted = new Map<string, string>();
  for (const { document } of allMembers(world)) {
    const { metadata } = document;
    const written = annotationOf(metadata, ADOPTS_ANNOTATION);
    const before = written === undefined ? undefined : readRef(written);
    const now = stringifyEntityRef({
      kind: 'component',
      namespace: metadata.sector,
      name: metadata.name,
    });
    if (before !== undefined && before !== now) {
      adopted.set(before, now);
    }
  }
  return adopted;
}

/** An annotation is free text, so it need not be a reference. */
function readRef(written: string): string | undefined {
  try {
    return stringifyEntityRef(
      parseEntityRef(written, { defaultKind: 'component' }),
    );
  } catch {
    return undefined;
  }
}
