import { World } from '@ridgeway/intent';
import { Ledger } from '../ledger/Ledger';
import { partitionOf } from '../ledger/partitionOf';
import { Person } from '../people/Person';

/** A person who came to a guardrail's page because it stood in their way. */
export interface GuardrailVisit {
  guardrail: string;
  /** Sector or `sector/service` that was denied something. */
  subject: string;
  person: Person;
  at: Date;
}

/**
 * Records that a denial led to the guardrail's page; once for each day, person and subject,
 * since reading a page twice says nothing more.
 *
 * @returns whether it was the first time that day
 */
export async function recordVisit(
  ledger: Ledger,
  world: World,
  { guardrail, subject, person, at }: GuardrailVisit,
): Promise<boolean> {
  const moment = at.toISOString();
  const appended = await ledger.append([
    {
      key: `guardrail-opened:${guardrail}:${subject}:${
        person.entityRef
      }:${moment.slice(0, 10)}`,
      at: moment,
      type: 'guardrail.opened',
      subject,
      actor: person.entityRef,
      data: { guardrail },
      partition: partitionOf(world, subject),
    },
  ]);
  return appended.length > 0;
}
