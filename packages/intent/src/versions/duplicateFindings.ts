import { Path } from '../model/Path';
import { Finding } from '../parse/Finding';

/**
 * Entries of a list that say what one before them says.
 *
 * @param what - as it begins a sentence: `The port`
 */
export function* duplicateFindings(
  entries: readonly string[],
  pathOf: (index: number) => Path,
  what: string,
): Generator<Finding> {
  const seen = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    if (seen.has(entry)) {
      yield {
        reason: 'DuplicateEntry',
        path: pathOf(index),
        message: `${what} ${entry} is there already.`,
        allowed: 'each of them once',
        suggestion: 'Remove one of the two.',
      };
    }
    seen.add(entry);
  }
}
