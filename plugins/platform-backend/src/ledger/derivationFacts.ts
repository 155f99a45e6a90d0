import { isUnmet } from '@ridgeway/derivation';
import { Fact } from '@ridgeway/plugin-platform-common';
import { Snapshot, SubjectStatus } from '../derivation/Snapshot';
import { PLATFORM_ACTOR } from './commitFacts';
import { denialsOf, gateFacts } from './gateFacts';
import { NewFact } from './Ledger';
import { partitionOf } from './partitionOf';

/** Type of the fact that a subject was derived. */
export const DERIVATION_EVALUATED = 'derivation.evaluated';

/** What a fact keeps of conditions that are not met. */
export function unmetConditions({ conditions }: SubjectStatus) {
  return conditions.filter(isUnmet).map(({ type, reason, environment }) => ({
    type,
    reason,
    ...(environment === undefined ? {} : { environment }),
  }));
}

/**
 * One fact for each subject: whether its conditions are met, and the reasons of those that
 * are not; and one for each gate that says no since.
 *
 * @param options - `occasion` tells apart derivations of the same subject; `latest` are the facts
 *   about the derivations before: without one it was the first try
 */
export function derivationFacts(
  { head, subjects: statuses, world }: Snapshot,
  subjects: Iterable<string>,
  options: { occasion: string; latest: ReadonlyMap<string, Fact>; now: Date },
): NewFact[] {
  const { occasion, latest, now } = options;
  return [...subjects].flatMap(subject => {
    const status = statuses.get(subject);
    if (!status) {
      return [];
    }
    const unmet = unmetConditions(status);
    const evaluated: NewFact = {
      key: `derivation:${occasion}:${subject}`,
      at: now.toISOString(),
      type: DERIVATION_EVALUATED,
      subject,
      actor: PLATFORM_ACTOR,
      data: {
        commit: head,
        met: unmet.length === 0,
        firstTry: !latest.has(subject),
        unmet,
        denied: [...denialsOf(status).keys()],
      },
      partition: partitionOf(world, subject),
    };
    return [evaluated, ...gateFacts(status, evaluated, latest.get(subject))];
  });
}
