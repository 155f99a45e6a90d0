import { Cause } from '../model/Condition';
import { Draft } from './build';

/**
 * What runs is not changed by an intent that contradicts the world.
 *
 * @param what - what is withheld: `pods`
 */
export function invalidCauses(
  { status, message, remedy }: Draft,
  what: string,
): Cause[] {
  return status === 'True'
    ? []
    : [
        {
          reason: 'IntentInvalid',
          message: `The ${what} are withheld until the intent is valid: ${message}`,
          ...(remedy ? { remedy } : {}),
        },
      ];
}
