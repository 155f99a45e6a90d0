import { affectedSubjects, daysLeft } from '@ridgeway/derivation';
import { deadlineOf, World } from '@ridgeway/intent';

const DAY_MS = 86_400_000;
const CEDAR_DATETIME = /datetime\(\s*"([^"]+)"\s*\)/g;

const moments = new WeakMap<World, number[]>();

/**
 * The last moment, up to a given one, at which something changed by the passing of time alone:
 * an exception began or expired, one had a day less left, a deprecation was announced, its deadline or
 * an extension of it was over, or a date came that a policy names.
 * Undefined when there was none. The same for every replica, whenever it looks.
 */
export function lastBoundary(world: World, at: Date): Date | undefined {
  const now = at.getTime();
  const days = [...world.exceptions.values()].flatMap(
    ({ document: { spec } }) => {
      const left = daysLeft(spec, at.toISOString());
      return left > 0 ? [Date.parse(spec.expires) - left * DAY_MS] : [];
    },
  );
  // A policy may also ask for the day of the moment it is asked at.
  const day = policiesDependOnTime(world)
    ? [Math.floor(now / DAY_MS) * DAY_MS]
    : [];
  const last = [...momentsOf(world), ...days, ...day].reduce(
    (latest, moment) => (moment <= now && moment > latest ? moment : latest),
    -Infinity,
  );
  return last === -Infinity ? undefined : new Date(last);
}

/** Whether something that depends on the moment may be different. */
export function hasBoundaryBetween(
  world: World,
  before: Date,
  after: Date,
): boolean {
  const last = lastBoundary(world, after);
  return last !== undefined && before < last;
}

/**
 * Subjects that may derive to something else at another moment: those of exceptions, their sectors,
 * whoever has to do with a workload that an exception lets in, and whom a deprecation concerns.
 */
export function subjectsThatDependOnTime(
  world: World,
  all: Iterable<string>,
): Set<string> {
  return policiesDependOnTime(world)
    ? new Set(all)
    : affectedSubjects(world, {
        ...world,
        exceptions: new Map(),
        deprecations: new Map(),
      });
}

/** `context.asOf` is the only way for a policy to learn the time. */
function policiesDependOnTime(world: World): boolean {
  return world.policies.some(({ text }) => text.includes('asOf'));
}

/** Read once for each world: it is looked at every few seconds. */
function momentsOf(world: World): number[] {
  const known = moments.get(world);
  if (known) {
    return known;
  }
  const lives = [...world.exceptions.values()].flatMap(
    ({ document: { spec } }) => [spec.grantedAt, spec.expires],
  );
  const dates = world.policies.flatMap(({ text }) =>
    [...text.matchAll(CEDAR_DATETIME)].map(([, date]) => date),
  );
  const all = [
    ...[...lives, ...dates].map(date => Date.parse(date)),
    ...deprecationMoments(world),
  ];
  moments.set(world, all);
  return all;
}

/** Days are over when they end; deprecations begin, and are enforced, at their moment. */
function deprecationMoments({ deprecations }: World): number[] {
  return [...deprecations.values()].flatMap(({ document: { spec } }) => {
    const { announced, enforced, extensions = [] } = spec;
    const begins = [announced, enforced?.at].map(moment =>
      moment === undefined ? [] : [Date.parse(moment)],
    );
    const ends = [
      deadlineOf(spec),
      ...extensions.map(({ until }) => until),
    ].map(day =>
      day === undefined
        ? []
        : [Date.parse(day.slice(0, 10)), Date.parse(day.slice(0, 10)) + DAY_MS],
    );
    return [...begins, ...ends].flat();
  });
}
