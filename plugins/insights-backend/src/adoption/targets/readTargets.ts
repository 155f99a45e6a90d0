import { SETTINGS } from '../../projections/settings/settingsProjection';
import { SUBJECT_TABLES } from '../../projections/subjects/SubjectBook';
import { oncePerScope } from '../../query/oncePerScope';
import { narrow } from '../../query/Scope';
import { dayOf } from '../../time/dayOf';

/** What platform.yaml said about adoption from a day on. */
export interface TargetSetting {
  /** Day from which it was in force. */
  since: string;
  /** Day from which the ages count; undefined when there is no sector yet. */
  launched?: string;
  /** Share by age: `{ "6m": 0.3 }`. */
  adoption: Record<string, number>;
}

/** Every setting of targets there was, in the order in which they came into force. */
export const readTargets = oncePerScope(
  async (knex, { withoutExample }): Promise<TargetSetting[]> => {
    const [rows, [first]] = await Promise.all([
      narrow(knex(SETTINGS), { withoutExample })
        .select('at', 'adoption', 'launched')
        .orderBy(['at', 'position']),
      narrow(knex(SUBJECT_TABLES.sectors), { withoutExample }).min({
        at: 'created_at',
      }),
    ]);
    return rows.map(({ at, adoption, launched }) => {
      const start: string | null = launched ?? first?.at ?? null;
      return {
        since: dayOf(at),
        ...(start === null ? {} : { launched: dayOf(start) }),
        adoption: JSON.parse(adoption),
      };
    });
  },
);
