import { DocumentKind, DocumentOf, World, worldPath } from '@ridgeway/intent';

/** The valid document of a file of a world; undefined for policies and what cannot be read. */
export function documentAt(
  world: World,
  file: string,
): DocumentOf<DocumentKind> | undefined {
  const place = worldPath(file);
  if (place.holds !== 'document') {
    return undefined;
  }
  const [kind] = place.kinds;
  const { key } = place;
  switch (kind) {
    case 'Sector':
      return world.sectors.get(key)?.document;
    case 'Exception':
      return world.exceptions.get(key)?.document;
    case 'Guardrail':
      return world.guardrails.get(key)?.document;
    case 'Ownership':
      return world.ownerships.get(key)?.document;
    case 'Deprecation':
      return world.deprecations.get(key)?.document;
    case 'Platform':
      return world.platform?.document;
    default:
      return (
        world.services.get(key) ??
        world.meshMembers.get(key) ??
        world.packages.get(key)
      )?.document;
  }
}
