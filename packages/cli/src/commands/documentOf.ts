import { DocumentKind, Located, World } from '@ridgeway/intent';

/** The document that was read from a file of the world. */
export function documentOf(
  world: World,
  file: string,
): Located<DocumentKind> | undefined {
  if (world.platform?.file === file) {
    return world.platform;
  }
  const documents = [
    world.sectors,
    world.services,
    world.meshMembers,
    world.packages,
    world.exceptions,
    world.guardrails,
  ].flatMap(map => [...map.values()]);
  return documents.find(located => located.file === file);
}
