import { worldPath } from '@ridgeway/intent';

/**
 * The subject that a file of a world is about: `commerce/checkout` for a service's document,
 * `commerce` for the sector's own document, its policies and exceptions, and the empty text for
 * what belongs to the whole organisation.
 */
export function subjectOfFile(file: string): string {
  const place = worldPath(file);
  if (place.holds === 'nothing') {
    return '';
  }
  return place.holds === 'document' && place.kinds.includes('Service')
    ? place.key
    : place.sector ?? '';
}
