import { Condition } from './Condition';

/**
 * True of a condition that is not met and holds its subject up. `Current` holds nothing up: what
 * it tells is to be done in time, and what is no longer served is not `Valid`.
 */
export function isUnmet({
  type,
  status,
}: Pick<Condition, 'type' | 'status'>): boolean {
  return status !== 'True' && type !== 'Current';
}
