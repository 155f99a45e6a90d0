import { ExceptionSpec } from '@ridgeway/intent';

/** Where an exception is in its life; `ungranted`: by somebody who does not own the guardrail. */
export type Standing = 'pending' | 'live' | 'expired' | 'ungranted';

const DAY = 24 * 60 * 60 * 1000;

type Life = Pick<ExceptionSpec, 'grantedAt' | 'expires'>;

/**
 * Where an exception is in its life: it lives from the moment it is granted until, and without,
 * the moment it expires.
 */
export function standingAt(
  { grantedAt, expires }: Life,
  asOf: string,
): Standing {
  const moment = Date.parse(asOf);
  if (moment < Date.parse(grantedAt)) {
    return 'pending';
  }
  return moment < Date.parse(expires) ? 'live' : 'expired';
}

/** Days until an exception expires, begun ones counted; 0 or less from the moment it has. */
export function daysLeft(
  { expires }: Pick<Life, 'expires'>,
  asOf: string,
): number {
  // Adding 0 turns -0 into 0.
  return Math.ceil((Date.parse(expires) - Date.parse(asOf)) / DAY) + 0;
}
