import { ServiceState } from '@ridgeway/plugin-insights-common';
import { escapeLike } from '@ridgeway/plugin-platform-node';
import { Knex } from 'knex';
import { InsightContext } from '../../query/InsightContext';
import { narrow } from '../../query/Scope';
import { STATE_CONDITIONS } from './stateConditions';

/** Which services of the scope. */
export interface ServiceSelection {
  state?: ServiceState;
  /** Reason of a failure in the period. */
  reason?: string;
  /** Part of the name. */
  search?: string;
}

/** A service on the platform, or a component that is not, as selected. */
export interface ServiceRow {
  ref: string;
  subject: string | null;
  owner: string;
  partition: string;
  sector: string | null;
  kind: string | null;
  version: string | null;
  created_at: string | null;
  changed_at: string | null;
  derived_at: string | null;
  running_at: string | null;
  met: boolean | number | null;
  stale_on: string | null;
  on_hatch: string | null;
}

const COLUMNS = [
  'subject',
  'owner',
  'partition',
  'sector',
  'kind',
  'version',
  'created_at',
  'changed_at',
  'derived_at',
  'met',
  'stale_on',
];

/** Services of the scope in any order, each once. */
export function serviceRows(
  context: InsightContext,
  selection: ServiceSelection,
): Knex.QueryBuilder {
  const { knex } = context;
  const { state, reason } = selection;
  const off = offPlatform(context, selection);
  if (state === 'off-platform') {
    return knex.from(off.as('services'));
  }
  const on = onPlatform(context, selection);
  return state === undefined && reason === undefined
    ? knex.from(on.unionAll(off).as('services'))
    : knex.from(on.as('services'));
}

function onPlatform(
  context: InsightContext,
  { state, reason, search }: ServiceSelection,
): Knex.QueryBuilder {
  const { knex, scope, window } = context;
  const ref = knex.raw(`'component:' || subjects.subject`);
  const rows = narrow(knex('subjects').where('subjects.alive', true), scope, {
    owner: 'subjects.owner',
    sector: 'subjects.sector',
    partition: 'subjects.partition',
  })
    .select({ ref })
    .select(COLUMNS.map(column => `subjects.${column}`))
    .select({
      running_at: knex('runs')
        .select('at')
        .where({ environment: scope.environment ?? '' })
        .whereRaw('runs.subject = subjects.subject'),
      on_hatch: knex('hatch_services')
        .select('since')
        .whereRaw('hatch_services.subject = subjects.subject')
        .where('since', '<=', window.to)
        .where('until', '>', window.to),
    });
  searched(rows, ref, search);
  if (reason !== undefined) {
    rows.whereIn('subjects.subject', failed =>
      failed
        .select('subject')
        .from('failures')
        .where({ reason })
        .where('since', '<=', `${window.to}T23:59:59.999Z`)
        .where(lasting =>
          lasting.whereNull('ended_at').orWhere('ended_at', '>=', window.from),
        ),
    );
  }
  if (state !== undefined) {
    STATE_CONDITIONS[state](rows, context);
  }
  return rows;
}

function offPlatform(
  { knex, scope }: InsightContext,
  { search }: ServiceSelection,
): Knex.QueryBuilder {
  const { teams, sector, withoutExample } = scope;
  const nothing = (column: string) =>
    knex.raw('cast(null as varchar(255)) as ??', [column]);
  const rows = narrow(
    knex('components').where('alive', true).whereNull('platform'),
    { teams, withoutExample },
  ).select(
    { ref: 'entity_ref' },
    nothing('subject'),
    'owner',
    'partition',
    ...COLUMNS.slice(3).map(column =>
      column === 'met'
        ? knex.raw('cast(null as boolean) as met')
        : nothing(column),
    ),
    nothing('running_at'),
    nothing('on_hatch'),
  );
  if (sector !== undefined) {
    rows.whereIn('owner', team =>
      team.select('owner').from('sectors').where({ sector }),
    );
  }
  return searched(rows, knex.ref('entity_ref'), search);
}

function searched(
  rows: Knex.QueryBuilder,
  ref: Knex.Raw | Knex.Ref<string, { [key: string]: string }>,
  search: string | undefined,
): Knex.QueryBuilder {
  return search === undefined
    ? rows
    : rows.whereRaw(`lower(?) like ? escape '\\'`, [
        ref,
        `%${escapeLike(search.toLowerCase())}%`,
      ]);
}
