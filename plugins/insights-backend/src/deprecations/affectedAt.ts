import { Knex } from 'knex';
import { InsightContext } from '../query/InsightContext';
import { narrowNow } from '../query/narrowNow';

/**
 * Those who were affected, at the end of the window, by something that was announced by then.
 *
 * @remarks
 * How much each takes, and whether it is blocked, is what is known of it now.
 */
export function affectedAt({
  knex,
  scope,
  window,
}: InsightContext): Knex.QueryBuilder {
  const end = `${window.to}T24`;
  return narrowNow(
    knex('deprecation_subjects')
      .join(
        'deprecations',
        'deprecations.id',
        'deprecation_subjects.deprecation',
      )
      .where('deprecations.removed', false)
      .where('announced', '<', end)
      .where('since', '<', end)
      .where(left => left.whereNull('done_at').orWhere('done_at', '>=', end)),
    scope,
    {
      sector: 'deprecation_subjects.sector',
      partition: 'deprecation_subjects.partition',
    },
  );
}
