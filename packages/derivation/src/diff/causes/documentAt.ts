import {
  AnyLocated,
  DocumentKind,
  DocumentOf,
  World,
  worldPath,
} from '@ridgeway/intent';

/** The valid document of a file of a world; undefined for policies and what cannot be read. */
export function documentAt(
  world: World,
  file: string,
): DocumentOf<DocumentKind> | undefined {
  return locatedAt(world, file)?.document;
}

/** The same with where it came from. */
export function locatedAt(world: World, file: string): AnyLocated | undefined {
  const place = worldPath(file);
  if (place.holds !== 'document') {
    return undefined;
  }
  const [kind] = place.kinds;
  const { key } = place;
  switch (kind) {
    case 'Sector':
      return world.sectors.get(key);
    case 'Exception':
      return world.exceptions.get(key);
    case 'Guardrail':
      return world.guardrails.get(key);
    case 'Ownership':
      return world.ownerships.get(key);
    case 'Deprecation':
      return world.deprecations.get(key);
    case 'Platform':
      return world.platform;
    default:
      return (
        world.services.get(key) ??
        world.meshMembers.get(key) ??
        world.packages.get(key)
      );
  }
}
