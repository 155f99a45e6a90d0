import { foldersOf, Located, World, worldPath } from '@ridgeway/intent';

/** A package that brings a manifest. */
export interface BringingPackage {
  /** `web/search`. */
  subject: string;
  located: Located<'Package'>;
}

/** The package in whose folder a manifest lies; undefined for other paths, and where no package asks for it. */
export function packageBringing(
  { packages }: Pick<World, 'packages'>,
  path: string,
): BringingPackage | undefined {
  if (worldPath(path).holds !== 'manifest') {
    return undefined;
  }
  const folders = foldersOf(path);
  for (const [subject, located] of packages) {
    const { folder } = located.document.spec;
    if (folder !== undefined && folders.includes(folder.replace(/\/+$/, ''))) {
      return { subject, located };
    }
  }
  return undefined;
}
