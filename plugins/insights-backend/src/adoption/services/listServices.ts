import {
  AdoptionService,
  InsightPage,
  ServiceState,
} from '@ridgeway/plugin-insights-common';
import { decodeCursor, encodeCursor } from '@ridgeway/plugin-platform-node';
import { InsightContext } from '../../query/InsightContext';
import { ServiceRow, ServiceSelection, serviceRows } from './serviceRows';

/** Which page; without a limit there is one, with everything. */
interface Paging {
  limit?: number;
  cursor?: string;
}

/**
 * Services behind a number, sorted by entity reference.
 *
 * @throws InputError when the cursor is not one that this list gave
 */
export async function listServices(
  context: InsightContext,
  { limit, cursor, ...selection }: ServiceSelection & Paging,
): Promise<InsightPage<AdoptionService>> {
  const after =
    cursor === undefined
      ? undefined
      : decodeCursor(cursor, ref => (ref === '' ? undefined : ref));
  const page = serviceRows(context, selection).select().orderBy('ref');
  if (after !== undefined) {
    page.where('ref', '>', after);
  }
  if (limit !== undefined) {
    page.limit(limit + 1);
  }
  const [rows, [{ total }]]: [ServiceRow[], Array<{ total: number | string }>] =
    await Promise.all([
      page,
      serviceRows(context, selection).count({ total: '*' }),
    ]);
  const shown = rows.slice(0, limit);
  const environments = await environmentsOf(context, shown);
  return {
    items: shown.map(row =>
      toService(row, environments.get(row.sector ?? '') ?? [], context),
    ),
    totalItems: Number(total),
    asOf: context.asOf,
    ...(rows.length > shown.length
      ? { nextCursor: encodeCursor(shown[shown.length - 1].ref) }
      : {}),
  };
}

async function environmentsOf(
  { knex }: InsightContext,
  rows: readonly ServiceRow[],
): Promise<Map<string, string[]>> {
  const sectors = new Set(rows.flatMap(({ sector }) => sector ?? []));
  const found: Array<{ sector: string; environment: string }> =
    sectors.size === 0
      ? []
      : await knex('sector_environments')
          .whereIn('sector', [...sectors])
          .orderBy(['sector', 'environment'])
          .select();
  const bySector = new Map<string, string[]>();
  for (const { sector, environment } of found) {
    bySector.set(sector, [...(bySector.get(sector) ?? []), environment]);
  }
  return bySector;
}

function toService(
  row: ServiceRow,
  environments: string[],
  { window }: InsightContext,
): AdoptionService {
  const { ref, subject, owner, partition } = row;
  return {
    entityRef: ref,
    environments,
    states: statesOf(row, window.to),
    example: partition === 'example',
    ...present({
      subject,
      owner: owner === '' ? null : owner,
      kind: row.kind,
      version: row.version,
      firstIntentAt: row.created_at,
      derivedAt: row.derived_at,
      runningAt: row.running_at,
      lastChangeAt: row.changed_at,
    }),
  };
}

function statesOf(row: ServiceRow, today: string): ServiceState[] {
  if (row.subject === null) {
    return ['off-platform'];
  }
  const isFailing = row.met !== null && !row.met;
  const states: Array<[ServiceState, boolean]> = [
    ['on-platform', true],
    ['stale', row.stale_on !== null && row.stale_on <= today],
    ['hatch', row.on_hatch !== null],
    ['failing', isFailing],
    ['not-derived', row.derived_at === null],
    ['not-running', row.derived_at !== null && row.running_at === null],
  ];
  return states.flatMap(([state, holds]) => (holds ? state : []));
}

/** Without what is null. */
function present<Name extends string>(
  values: Record<Name, string | null>,
): Partial<Record<Name, string>> {
  const result: Partial<Record<Name, string>> = {};
  for (const name in values) {
    if (Object.hasOwn(values, name)) {
      result[name] = values[name] ?? undefined;
    }
  }
  return result;
}
