import { Knex } from 'knex';
import { SUBJECT_TABLES } from '../projections/subjects/SubjectBook';
import { InsightContext } from '../query/InsightContext';
import { narrow } from '../query/Scope';

/** Services that first ran in the window: in the environment of the scope, or anywhere. */
export function firstRuns({
  knex,
  scope,
  window,
}: InsightContext): Knex.QueryBuilder {
  const { environment = '', ...others } = scope;
  return narrow(
    knex(SUBJECT_TABLES.runs)
      .where({ environment })
      .whereBetween('day', [window.from, window.to]),
    others,
  );
}
