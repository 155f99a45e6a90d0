import { affectedSubjects } from '@ridgeway/derivation';
import { World } from '@ridgeway/intent';

const DAY_MS = 86_400_000;
const CEDAR_DATETIME = /datetime\(\s*"([^"]+)"\s*\)/g;

/**
 * Whether something that depends on the moment may be different: an exception that began or
 * expired in between, a date that a policy names, or a new day, since days left are counted in conditions.
 */
export function hasBoundaryBetween(
  world: World,
  before: Date,
  after: Date,
): boolean {
  if (world.exceptions.size === 0 && !policiesDependOnTime(world)) {
    return false;
  }
  const newDay =
    Math.floor(before.getTime() / DAY_MS) <
    Math.floor(after.getTime() / DAY_MS);
  return (
    newDay ||
    momentsOf(world).some(
      moment => before.getTime() < moment && moment <= after.getTime(),
    )
  );
}

/**
 * Subjects that may derive to something else at another moment: those of exceptions, their sectors,
 * and whoever has to do with a workload that an exception lets in.
 */
export function subjectsThatDependOnTime(
  world: World,
  all: Iterable<string>,
): Set<string> {
  return policiesDependOnTime(world)
    ? new Set(all)
    : affectedSubjects(world, { ...world, exceptions: new Map() });
}

/** `context.asOf` is the only way for a policy to learn the time. */
function policiesDependOnTime(world: World): boolean {
  return world.policies.some(({ text }) => text.includes('asOf'));
}

function momentsOf(world: World): number[] {
  const lives = [...world.exceptions.values()].flatMap(
    ({ document: { spec } }) => [spec.grantedAt, spec.expires],
  );
  const dates = world.policies.flatMap(({ text }) =>
    [...text.matchAll(CEDAR_DATETIME)].map(([, date]) => date),
  );
  return [...lives, ...dates].map(date => Date.parse(date));
}
