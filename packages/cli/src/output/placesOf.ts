import { few } from './few';

/** `shop/till in production, staging`. */
export function placesOf(
  places: ReadonlyArray<{ subject: string; environment: string }>,
): string {
  const environments = new Map<string, Set<string>>();
  for (const { subject, environment } of places) {
    const known = environments.get(subject) ?? new Set();
    environments.set(subject, known.add(environment));
  }
  const texts = new Map<string, string[]>();
  for (const [subject, names] of environments) {
    const text = [...names].sort().join(', ');
    texts.set(text, [...(texts.get(text) ?? []), subject]);
  }
  return [...texts]
    .map(([names, subjects]) => `${few(subjects)} in ${names}`)
    .join('; ');
}
