import { KnownFact } from '@ridgeway/plugin-platform-common';
import { OwnerAt } from '../projections/owners/ownersProjection';
import { dayOf } from '../time/dayOf';
import { sectorOf } from './sectorOf';

/** What flows are counted by. */
export interface Place {
  day: string;
  sector: string;
  /** Group reference of the time; empty when nobody is known. */
  owner: string;
  partition: KnownFact['partition'];
}

/** Where a fact counts. */
export function placeOf(fact: KnownFact, ownerAt: OwnerAt): Place {
  return {
    day: dayOf(fact.at),
    sector: sectorOf(fact.subject),
    owner: ownerAt(fact),
    partition: fact.partition,
  };
}
