import { SnapshotChange } from '../derivation/Snapshot';
import { PLATFORM_ACTOR } from './commitFacts';
import { NewFact } from './Ledger';
import { partitionOf } from './partitionOf';

/** Type of the fact that a subject was derived. */
export const DERIVATION_EVALUATED = 'derivation.evaluated';

/**
 * One fact for each subject: whether its conditions are met, and the reasons of those that
 * are not.
 *
 * @param known - subjects that were derived before: for the others it was the first try
 */
export function derivationFacts(
  { after, paths }: SnapshotChange,
  subjects: Iterable<string>,
  known: ReadonlySet<string>,
  now: Date,
): NewFact[] {
  const at = now.toISOString();
  // The same commit derives anew when time has passed: then the moment tells them apart.
  const occasion = paths.length > 0 ? after.head : `${after.head}@${at}`;
  return [...subjects].flatMap(subject => {
    const status = after.subjects.get(subject);
    if (!status) {
      return [];
    }
    const unmet = status.conditions.filter(
      condition => condition.status !== 'True',
    );
    return {
      key: `derivation:${occasion}:${subject}`,
      at,
      type: DERIVATION_EVALUATED,
      subject,
      actor: PLATFORM_ACTOR,
      data: {
        commit: after.head,
        met: unmet.length === 0,
        firstTry: !known.has(subject),
        unmet: unmet.map(({ type, reason, environment }) => ({
          type,
          reason,
          ...(environment === undefined ? {} : { environment }),
        })),
      },
      partition: partitionOf(after.world, subject),
    };
  });
}
