import { assetPath } from '@ridgeway/intent';
import { Member } from '../world/Member';

/** Files beside the intents that the containers of a member take, by path in the world. */
export function sourcesOf({ document, sector }: Member): string[] {
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
