import { World } from '@ridgeway/intent';

const DAY_MS = 86_400_000;

/**
 * Whether something that depends on the moment may be different: an exception that expired in
 * between, or a new day, since days left are counted in conditions.
 */
export function hasBoundaryBetween(
  world: World,
  before: Date,
  after: Date,
): boolean {
  if (world.exceptions.size === 0) {
    return false;
  }
  const newDay =
    Math.floor(before.getTime() / DAY_MS) <
    Math.floor(after.getTime() / DAY_MS);
  return (
    newDay ||
    [...world.exceptions.values()].some(({ document }) => {
      const expires = Date.parse(document.spec.expires);
      return before.getTime() < expires && expires <= after.getTime();
    })
  );
}
