import { Snapshot, SubjectStatus } from '../derivation/Snapshot';
import { PLATFORM_ACTOR } from './commitFacts';
import { NewFact } from './Ledger';
import { partitionOf } from './partitionOf';

/** Type of the fact that a subject was derived. */
export const DERIVATION_EVALUATED = 'derivation.evaluated';

/** What a fact keeps of conditions that are not met. */
export function unmetConditions({ conditions }: SubjectStatus) {
  return conditions
    .filter(({ status }) => status !== 'True')
    .map(({ type, reason, environment }) => ({
      type,
      reason,
      ...(environment === undefined ? {} : { environment }),
    }));
}

/**
 * One fact for each subject: whether its conditions are met, and the reasons of those that
 * are not.
 *
 * @param options - `occasion` tells apart derivations of the same subject; `known` are subjects
 *   that were derived before: for the others it was the first try
 */
export function derivationFacts(
  { head, subjects: statuses, world }: Snapshot,
  subjects: Iterable<string>,
  options: { occasion: string; known: ReadonlySet<string>; now: Date },
): NewFact[] {
  const { occasion, known, now } = options;
  return [...subjects].flatMap(subject => {
    const status = statuses.get(subject);
    if (!status) {
      return [];
    }
    const unmet = unmetConditions(status);
    return {
      key: `derivation:${occasion}:${subject}`,
      at: now.toISOString(),
      type: DERIVATION_EVALUATED,
      subject,
      actor: PLATFORM_ACTOR,
      data: {
        commit: head,
        met: unmet.length === 0,
        firstTry: !known.has(subject),
        unmet,
      },
      partition: partitionOf(world, subject),
    };
  });
}
