import { DocumentOf, World, worldPath } from '@ridgeway/intent';
import { isExample } from '@ridgeway/plugin-platform-common';
import { PLATFORM_ACTOR } from '../ledger/commitFacts';
import { factKey } from '../ledger/factKey';
import { NewFact } from '../ledger/Ledger';
import { partitionOf } from '../ledger/partitionOf';

/** What can become of an exception. */
export type ExceptionEvent =
  | 'granted'
  | 'renewed'
  | 'reminded'
  | 'expired'
  | 'revoked';

/** Where an exception lies: the ledger's name for it. */
export function isExceptionPath(path: string): boolean {
  const place = worldPath(path);
  return place.holds === 'document' && place.kinds.includes('Exception');
}

/** A fact about an exception. */
export function exceptionFact(
  event: ExceptionEvent,
  { metadata, spec, ...document }: DocumentOf<'Exception'>,
  world: World,
  occasion: {
    /** Tells this event apart from others of the same exception. */
    key: string;
    at: string;
    actor?: string;
    data: NewFact['data'];
  },
): NewFact {
  const { guardrail, subject, expires } = spec;
  const example = isExample({ ...document, metadata });
  return {
    key: factKey('exception', event, occasion.key),
    at: occasion.at,
    type: `exception.${event}`,
    subject,
    actor: occasion.actor ?? PLATFORM_ACTOR,
    data: {
      exception: metadata.name,
      sector: metadata.sector,
      ...(guardrail === undefined ? {} : { guardrail }),
      leaves: guardrail ?? spec.field ?? '',
      expires,
      ...occasion.data,
    },
    partition: example ? 'example' : partitionOf(world, subject),
  };
}
