import { distance } from 'fastest-levenshtein';

/** Longest word that is compared; nothing we offer is longer. */
const LONGEST = 80;

/** The candidate that a mistyped word most likely meant; undefined when none is near. */
export function didYouMean(
  word: string,
  candidates: Iterable<string>,
): string | undefined {
  if (word.length === 0 || word.length > LONGEST) {
    return undefined;
  }
  const plain = normal(word);
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const steps = distance(plain, normal(candidate));
    const allowed = Math.max(
      1,
      Math.floor(Math.max(word.length, candidate.length) / 3),
    );
    const isNear =
      steps <= allowed ||
      (steps === 2 && letters(plain) === letters(normal(candidate)));
    if (isNear && steps < bestDistance) {
      best = candidate;
      bestDistance = steps;
    }
  }
  return best;
}

/** Case and separators are not what people mistype. */
function normal(word: string): string {
  return word.toLowerCase().replace(/[-_. ]/g, '');
}

/** Two letters changed places: the most common slip, and two steps apart. */
function letters(word: string): string {
  return [...word].sort().join('');
}
