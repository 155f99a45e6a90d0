import { DeprecationPhase } from '@ridgeway/plugin-insights-common';
import { DeprecationRow } from '../projections/deprecations/DeprecationBook';
import { InsightContext } from '../query/InsightContext';

/** A deprecation that was announced. */
export interface Announced extends DeprecationRow {
  announced: string;
  deadline: string;
}

/** Deprecations that were announced, those that end first at the top; or the one with the id. */
export async function readDeprecations(
  { knex, scope }: InsightContext,
  id?: string,
): Promise<Announced[]> {
  const query = knex<DeprecationRow>('deprecations')
    .where('removed', false)
    .whereNotNull('announced')
    .whereNotNull('deadline')
    .orderBy(['deadline', 'id']);
  if (scope.withoutExample) {
    query.where('partition', 'live');
  }
  if (id !== undefined) {
    query.where({ id });
  }
  const rows: DeprecationRow[] = await query.select();
  return rows.flatMap(row => {
    const { announced, deadline, enforced } = row;
    return announced === null || deadline === null
      ? []
      : [{ ...row, announced, deadline, enforced: Boolean(enforced) }];
  });
}

/** Where it is in its life at the end of a day. */
export function phaseOf(
  { announced, deadline, enforced }: Announced,
  left: number,
  today: string,
): DeprecationPhase {
  if (enforced) {
    return 'enforced';
  }
  if (announced.slice(0, 10) > today) {
    return 'scheduled';
  }
  if (left === 0) {
    return 'done';
  }
  return deadline.slice(0, 10) < today ? 'overdue' : 'in-progress';
}
