import {
  AffectedSubject,
  assessDeprecations,
  DeprecationAssessment,
} from '@ridgeway/derivation';
import { DocumentOf } from '@ridgeway/intent';
import { Snapshot } from '../derivation/Snapshot';

/** What a deprecation asks of one subject. */
interface Concern {
  document: DocumentOf<'Deprecation'>;
  assessment: DeprecationAssessment;
  affected: AffectedSubject;
}

interface Assessed {
  all: DeprecationAssessment[];
  bySubject: ReadonlyMap<string, Concern[]>;
}

const assessed = new WeakMap<Snapshot, Assessed>();

/** States in which nobody has been told yet. */
const UNTOLD: readonly DeprecationAssessment['state'][] = [
  'draft',
  'scheduled',
];

/**
 * Who every deprecation affects, sorted by id. Judged once for each snapshot: at every moment that
 * changes something there is a new one.
 */
export function assessmentsOf(snapshot: Snapshot): DeprecationAssessment[] {
  return judge(snapshot).all;
}

/** What goes away of what a subject uses, as far as it has been announced. */
export function concernsOf(
  snapshot: Snapshot,
  subject: string,
): readonly Concern[] {
  return judge(snapshot).bySubject.get(subject) ?? [];
}

/** Whether it has been announced, today or before. */
export function isTold({
  state,
}: Pick<DeprecationAssessment, 'state'>): boolean {
  return !UNTOLD.includes(state);
}

function judge(snapshot: Snapshot): Assessed {
  const known = assessed.get(snapshot);
  if (known) {
    return known;
  }
  const { deprecations } = snapshot.world;
  const all = assessDeprecations(snapshot.world, new Date().toISOString());
  const bySubject = new Map<string, Concern[]>();
  for (const assessment of all.filter(isTold)) {
    const document = deprecations.get(assessment.id)?.document;
    for (const affected of document ? assessment.affected : []) {
      const concerns = bySubject.get(affected.subject) ?? [];
      bySubject.set(affected.subject, [
        ...concerns,
        ...(document ? [{ document, assessment, affected }] : []),
      ]);
    }
  }
  const result = { all, bySubject };
  assessed.set(snapshot, result);
  return result;
}
