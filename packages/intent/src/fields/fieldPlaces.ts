import { Path } from '../model/Path';
import { ANY_NAME } from './fieldPaths';

/**
 * The places of a document that use a field.
 *
 * @param field - path as `fieldPaths` gives it, with `*` for names that their owner chooses
 */
export function fieldPlaces(document: unknown, field: string): Path[] {
  return placesIn(document, field.split('.'));
}

function placesIn(value: unknown, [name, ...below]: readonly string[]): Path[] {
  if (value === undefined) {
    return [];
  }
  if (name === undefined) {
    return [[]];
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      placesIn(item, [name, ...below]).map(path => [index, ...path]),
    );
  }
  return Object.entries(value)
    .filter(([key]) => name === ANY_NAME || name === key)
    .flatMap(([key, entry]) =>
      placesIn(entry, below).map(path => [key, ...path]),
    );
}
