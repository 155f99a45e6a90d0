import { createCedarAuthorizer } from '@ridgeway/authorization';
import { DeriveOptions } from '@ridgeway/derivation';
import { World } from '@ridgeway/intent';

const asOf = '2026-11-01T00:00:00Z';
const PERMITTED = { allowed: true, policies: [], forbidden: false, errors: [] };

/** Everything is permitted without asking an engine. */
export const withoutGates: DeriveOptions = {
  asOf,
  authorizer: { decide: () => PERMITTED },
};

/** Cedar decides every gate by the policies of the world. */
export function withGates(world: World): DeriveOptions {
  return { asOf, authorizer: createCedarAuthorizer(world) };
}
