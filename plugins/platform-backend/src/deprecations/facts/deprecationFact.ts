import { World } from '@ridgeway/intent';
import { FactData, isExample } from '@ridgeway/plugin-platform-common';
import { factKey } from '../../ledger/factKey';
import { NewFact } from '../../ledger/Ledger';

/** A kind of fact whose subject is the id of the deprecation. */
type AboutDeprecation =
  | 'deprecation.changed'
  | 'deprecation.removed'
  | 'deprecation.reminded'
  | 'deprecation.snoozed';

/** Key of the fact about an event: one that the ledger knows is not written again. */
export function deprecationKey(type: AboutDeprecation, event: string): string {
  return factKey(type, event);
}

/** A fact about a deprecation as a whole. */
export function deprecationFact<T extends AboutDeprecation>(
  type: T,
  world: World,
  occasion: {
    /** Id of the deprecation. */
    id: string;
    /** Tells this event apart from others of the same type. */
    key: string;
    at: string;
    actor: string;
    data: FactData<T>;
    /** The document, where the world does not hold it (any more). */
    document?: { metadata?: object };
  },
): NewFact {
  const { id, key, at, actor, data } = occasion;
  const document =
    world.deprecations.get(id)?.document ?? occasion.document ?? {};
  return {
    key: deprecationKey(type, key),
    at,
    type,
    subject: id,
    actor,
    data: { ...data },
    partition: isExample(document) ? 'example' : 'live',
  };
}
