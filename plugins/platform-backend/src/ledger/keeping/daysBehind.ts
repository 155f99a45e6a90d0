import { daysUntil } from '@ridgeway/plugin-platform-common';
import { parseFacts } from './parseFacts';

/**
 * Whole days by which a history has to be moved to end now.
 *
 * @param lines - facts as an export writes them
 * @throws InputError naming the lines that cannot be read
 */
export function daysBehind(lines: string, now: Date): number {
  const end = parseFacts(lines, {}, now).facts.reduce(
    (latest, { at }) => (at > latest ? at : latest),
    '',
  );
  return end === '' ? 0 : daysUntil(end, now);
}
