import { createHash } from 'node:crypto';

const LONGEST = 63;

/**
 * A valid name of a catalog entity made from any text. Text that has to be changed or shortened
 * keeps apart from its neighbours by a short hash of the original.
 */
export function catalogName(text: string): string {
  const name = text
    .replace(/[^A-Za-z0-9-_.]+/g, '-')
    .replace(/^[-_.]+|[-_.]+$/g, '');
  if (name === text && name.length <= LONGEST) {
    return name;
  }
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const start = name.slice(0, LONGEST - hash.length - 1);
  return `${start.replace(/[-_.]+$/, '')}-${hash}`.replace(/^-/, '');
}
