import { Knex } from 'knex';
import { InsightContext } from '../query/InsightContext';
import { narrowNow } from '../query/narrowNow';

/** Exceptions of services that there are, in the scope. */
export function exceptionsOfServices({
  knex,
  scope,
}: InsightContext): Knex.QueryBuilder {
  return narrowNow(
    knex('hatch_exceptions').whereExists(alive =>
      alive
        .select('kind')
        .from('hatch_services')
        .whereRaw('?? = ??', [
          'hatch_services.subject',
          'hatch_exceptions.subject',
        ])
        .whereNotNull('kind'),
    ),
    scope,
  );
}

/** Those that were granted and not revoked by the end of the window. */
export function standingExceptions(context: InsightContext): Knex.QueryBuilder {
  const end = `${context.window.to}T24`;
  return exceptionsOfServices(context)
    .where('granted_at', '<', end)
    .where(standing =>
      standing.whereNull('revoked_at').orWhere('revoked_at', '>=', end),
    );
}

/** Those among them that have not come to their end: an exception ends as its day begins. */
export function exceptionsInForce(context: InsightContext): Knex.QueryBuilder {
  return standingExceptions(context).where('expires', '>', context.window.to);
}

/** Whose the sector of an exception is now; empty when nobody is known. */
export function ownerNow(knex: Knex): Knex.Raw {
  return knex.raw(
    `coalesce((select owner from sectors where sectors.sector = hatch_exceptions.sector), '')`,
  );
}
