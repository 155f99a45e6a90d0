import { DeprecationsView } from '@ridgeway/plugin-insights-common';
import { InsightContext } from '../query/InsightContext';
import { narrowNow } from '../query/narrowNow';
import { sumOf } from '../query/sumOf';
import { addMonths, monthOf } from '../time/days';

/** Months that versions are shown for. */
const MONTHS = 12;

/** Services that are written in a version, in one sector, at the end of a day. */
export interface VersionCount {
  version: string;
  sector: string;
  services: number;
}

/** How many services of which sector are written in which version at the end of a day. */
export async function versionsAt(
  { knex, scope }: InsightContext,
  day: string,
): Promise<VersionCount[]> {
  const rows: VersionCount[] = await narrowNow(
    knex('version_days').where('day', '<=', day),
    scope,
  )
    .select('version', 'sector')
    .sum({ services: 'services' })
    .groupBy('version', 'sector');
  return rows
    .map(row => ({ ...row, services: Number(row.services) }))
    .filter(({ services }) => services > 0);
}

/** Versions in use at the end of the window, and at the end of each of the last months. */
export async function versionsInUse(
  context: InsightContext,
  ownerOf: (sector: string) => string,
): Promise<Pick<DeprecationsView, 'versions' | 'months'>> {
  const [counts, months] = await Promise.all([
    versionsAt(context, context.window.to),
    byMonth(context),
  ]);
  const all = sumOf(counts, servicesOf);
  const names = [...new Set(counts.map(({ version }) => version))];
  return {
    versions: names.sort(newestFirst).map(version => {
      const own = counts.filter(row => row.version === version);
      const services = sumOf(own, servicesOf);
      const teams = new Set(own.map(({ sector }) => ownerOf(sector)));
      return { version, services, share: services / all, teams: teams.size };
    }),
    months,
  };
}

function servicesOf({ services }: VersionCount): number {
  return services;
}

async function byMonth({
  knex,
  recordedSince,
  scope,
  window,
}: InsightContext): Promise<DeprecationsView['months']> {
  const month = knex.raw('substr(??, 1, 7)', ['day']);
  const steps: Array<{ month: string; version: string; services: number }> =
    await narrowNow(knex('version_days').where('day', '<=', window.to), scope)
      .select({ month }, 'version')
      .sum({ services: 'services' })
      .groupBy('version')
      .groupBy(month)
      .orderByRaw(month);
  const last = monthOf(window.to);
  const counts = new Map<string, number>();
  let passed = 0;
  return Array.from({ length: MONTHS }, (_, index) =>
    addMonths(last, index - MONTHS + 1),
  )
    .filter(at => recordedSince !== undefined && at >= monthOf(recordedSince))
    .map(at => {
      while (passed < steps.length && steps[passed].month <= at.slice(0, 7)) {
        const { version, services } = steps[passed];
        counts.set(version, (counts.get(version) ?? 0) + Number(services));
        passed += 1;
      }
      return {
        at,
        versions: Object.fromEntries(
          [...counts].filter(([, services]) => services > 0),
        ),
      };
    });
}

/** `v1` before `v1beta1` before `v1alpha1`, and other languages after them. */
export function newestFirst(a: string, b: string): number {
  return rank(b) - rank(a) || (a < b ? -1 : 1);
}

function rank(version: string): number {
  const [, major, stage, minor] =
    /^ridgeway\.dev\/v(\d+)(alpha|beta)?(\d+)?$/.exec(version) ?? [];
  if (major === undefined) {
    return -1;
  }
  const stages = { alpha: 0, beta: 1, stable: 2 };
  const at = stage === 'alpha' || stage === 'beta' ? stage : 'stable';
  return Number(major) * 1000 + stages[at] * 100 + Number(minor ?? 0);
}
