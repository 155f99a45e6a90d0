import { Condition } from '@ridgeway/derivation';
import { World, worldPath } from '@ridgeway/intent';
import { BrokenDocument } from './WorldReader';

/** The subject that shows a broken document: its own, or the sector's when it has none in force. */
export function subjectOfBroken(
  world: World,
  path: string,
): string | undefined {
  const place = worldPath(path);
  if (place.holds === 'nothing' || place.sector === undefined) {
    return undefined;
  }
  const own =
    place.holds === 'document' && place.kinds.includes('Service')
      ? place.key
      : place.sector;
  const exists =
    world.services.has(own) ||
    world.meshMembers.has(own) ||
    world.packages.has(own);
  return exists ? own : place.sector;
}

/** `Valid=False` for a document that cannot be read, with the place to repair. */
export function brokenCondition(
  subject: string,
  path: string,
  { diagnostics, inForce }: BrokenDocument,
): Condition {
  const [{ reason, line, column, message, ...rest }] = diagnostics;
  return {
    subject,
    type: 'Valid',
    status: 'False',
    reason,
    message: `${path}:${line}:${column}: ${message} ${
      inForce
        ? 'The last valid version stays in force.'
        : 'There is no valid version of it, so it is left out.'
    }`,
    remedy: {
      summary: rest.suggestion ?? 'Correct the document and commit it.',
      location: { file: path, line, column, path: rest.path },
    },
  };
}
