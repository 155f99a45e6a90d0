import {
  DeprecationRow,
  MigrationSplit,
} from '@ridgeway/plugin-insights-common';
import { InsightContext } from '../query/InsightContext';
import { narrowNow } from '../query/narrowNow';
import { sumOf } from '../query/sumOf';
import { BurnDown } from './burnDowns';
import { forecastDone } from './forecastDone';
import { Announced, phaseOf } from './readDeprecations';

/** Affected of one deprecation, class and sector. */
interface Count {
  deprecation: string;
  class: keyof MigrationSplit;
  sector: string;
  left: number;
  done: number;
  effort: number;
}

/**
 * What deprecations ask, and of how many.
 *
 * @param daysOf - how each of them went, by id
 */
export async function deprecationRows(
  context: InsightContext,
  announced: readonly Announced[],
  ownerOf: (sector: string) => string,
  daysOf: (id: string) => BurnDown,
): Promise<DeprecationRow[]> {
  const counts = await readCounts(context);
  return announced.map(deprecation => {
    const own = counts.filter(row => row.deprecation === deprecation.id);
    return toRow(deprecation, own, ownerOf, {
      today: context.window.to,
      forecast: forecastDone(daysOf(deprecation.id)).reaches.done,
    });
  });
}

/** None of any class. */
export const NONE: Readonly<MigrationSplit> = {
  automatic: 0,
  assisted: 0,
  blocked: 0,
};

function toRow(
  { id, announced, deadline, ...deprecation }: Announced,
  counts: readonly Count[],
  ownerOf: (sector: string) => string,
  { today, forecast }: { today: string; forecast: string | undefined },
): DeprecationRow {
  const { title, of, owner, contact, partition } = deprecation;
  const open = counts.filter(({ left }) => left > 0);
  const left = sumOf(counts, row => row.left);
  const done = sumOf(counts, row => row.done);
  const byClass = { ...NONE };
  open.forEach(row => {
    byClass[row.class] += row.left;
  });
  return {
    ...{ id, title, of, owner, contact, announced, deadline },
    phase: phaseOf({ id, announced, deadline, ...deprecation }, left, today),
    total: left + done,
    ...{ done, left, byClass },
    effort: sumOf(counts, row => row.effort),
    teams: [...new Set(open.map(({ sector }) => ownerOf(sector)))].sort(),
    ...(forecast === undefined ? {} : { forecast }),
    example: partition === 'example',
  };
}

/** Those who were done before it was announced never had to do with it. */
async function readCounts({ knex, scope }: InsightContext): Promise<Count[]> {
  const rows: Count[] = await narrowNow(
    knex('deprecation_subjects').join(
      'deprecations',
      'deprecations.id',
      'deprecation_subjects.deprecation',
    ),
    scope,
    {
      sector: 'deprecation_subjects.sector',
      partition: 'deprecation_subjects.partition',
    },
  )
    .select('deprecation', 'class', 'deprecation_subjects.sector')
    .select({
      left: knex.raw('sum(case when done_at is null then 1 else 0 end)'),
      done: knex.raw('sum(case when done_at >= announced then 1 else 0 end)'),
      effort: knex.raw('sum(case when done_at is null then effort else 0 end)'),
    })
    .groupBy('deprecation', 'class', 'deprecation_subjects.sector');
  return rows.map(row => ({
    ...row,
    left: Number(row.left),
    done: Number(row.done),
    effort: Number(row.effort),
  }));
}
