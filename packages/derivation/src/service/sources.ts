import { assetPath } from '@ridgeway/intent';
import { Member } from '../world/Member';

/**
 * What a member takes from beside the intents, by path in the world: files of its containers, or
 * the folder of its manifests.
 */
export function sourcesOf({ document, sector }: Member): string[] {
  if (document.document.kind === 'Package') {
    const { folder } = document.document.spec;
    return folder === undefined ? [] : [folder.replace(/\/+$/, '')];
  }
  if (document.document.kind !== 'Service') {
    return [];
  }
  return Object.values(document.document.spec.containers).flatMap(container =>
    Object.values(container.files ?? {}).flatMap(({ source }) => {
      const path = source === undefined ? undefined : assetPath(sector, source);
      return path === undefined ? [] : [path];
    }),
  );
}
