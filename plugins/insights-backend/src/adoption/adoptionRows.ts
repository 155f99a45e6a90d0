import { AdoptionRow } from '@ridgeway/plugin-insights-common';
import { SUBJECT_TABLES } from '../projections/subjects/SubjectBook';
import { InsightContext } from '../query/InsightContext';
import { narrow } from '../query/Scope';
import { ADOPTION_DEFINITION } from './figures/adoptionFigure';
import {
  NOBODY,
  Presence,
  presenceSteps,
  PresenceSum,
  shareOf,
  withSum,
} from './presence';

type Rows = Record<'byTeam' | 'bySector' | 'byEnvironment', AdoptionRow[]>;

type PlacedSum = PresenceSum & { sector: string; owner: string };

/** Adoption by team, sector and environment. */
export async function adoptionRows(context: InsightContext): Promise<Rows> {
  const { knex, scope, window } = context;
  const { sectors, environments } = SUBJECT_TABLES;
  const [sums, owned, placed]: [
    PlacedSum[],
    Array<{ sector: string; owner: string }>,
    Array<{ sector: string; environment: string }>,
  ] = await Promise.all([
    presenceSteps(knex, scope, window.to)
      .select('state', 'sector', 'owner')
      .sum({ count: 'delta' })
      .groupBy('state', 'sector', 'owner')
      .havingRaw('sum(??) <> 0', ['delta']),
    narrow(knex(sectors), scope).select('sector', 'owner'),
    knex(environments).select('sector', 'environment'),
  ]);
  const all = [...new Set(placed.map(({ environment }) => environment))].filter(
    name => scope.environment === undefined || name === scope.environment,
  );
  const sectorsOf = grouped(owned, 'owner', 'sector');
  const environmentsOf = grouped(placed, 'sector', 'environment');
  return {
    byTeam: toRows(context, sums, ({ owner }) => [owner]),
    bySector: toRows(context, sums, ({ state, sector, owner }) =>
      state === 'off' ? sectorsOf.get(owner) ?? [] : [sector],
    ),
    byEnvironment: toRows(context, sums, ({ state, sector }) =>
      (state === 'off' ? all : environmentsOf.get(sector) ?? []).filter(name =>
        all.includes(name),
      ),
    ),
  };
}

/** Values of one column by those of another. */
function grouped<Column extends string, Value extends string>(
  rows: ReadonlyArray<Record<Column | Value, string>>,
  column: Column,
  value: Value,
): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const row of rows) {
    const known = values.get(row[column]);
    if (known) {
      known.push(row[value]);
    } else {
      values.set(row[column], [row[value]]);
    }
  }
  return values;
}

function toRows(
  { asOf }: InsightContext,
  sums: readonly PlacedSum[],
  keysOf: (sum: PlacedSum) => string[],
): AdoptionRow[] {
  const byKey = new Map<string, Presence>();
  for (const sum of sums) {
    for (const key of keysOf(sum)) {
      byKey.set(key, withSum(byKey.get(key) ?? NOBODY, sum));
    }
  }
  return [...byKey]
    .map(([key, presence]) => ({
      key,
      ...presence,
      adoption: {
        ...shareOf(presence),
        unit: 'share' as const,
        asOf,
        definition: ADOPTION_DEFINITION,
      },
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
