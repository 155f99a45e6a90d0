import fc from 'fast-check';

/** Any number would do. */
const SEED = 20261122;

/**
 * Has every property of a test file start from one seed: the one that the environment variable
 * `RIDGEWAY_PROPERTY_SEED` says, or the usual one. With `random` each run has its own.
 *
 * @throws Error when the variable is neither a whole number nor `random`
 */
export function fixSeed(
  asked: string | undefined = process.env.RIDGEWAY_PROPERTY_SEED,
): void {
  if (asked === 'random') {
    return;
  }
  const seed = asked ? Number(asked) : SEED;
  if (!Number.isInteger(seed)) {
    throw new Error(
      `RIDGEWAY_PROPERTY_SEED is "${asked}"; it takes a whole number or "random"`,
    );
  }
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
}
