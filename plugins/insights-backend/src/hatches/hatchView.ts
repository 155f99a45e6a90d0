import { EscapeHatchView, HatchRow } from '@ridgeway/plugin-insights-common';
import { toFigures } from '../figures/toFigure';
import { InsightContext } from '../query/InsightContext';
import { daysBetween } from '../time/days';
import { dayOf } from '../time/dayOf';
import {
  exceptionsFigure,
  expiredFigure,
  expiringFigure,
  MANY_RENEWALS,
  renewedTwiceFigure,
} from './exceptionCounts';
import { ownerNow, standingExceptions } from './exceptionsAt';
import { hatchAgeFigure } from './hatchAge';
import { hatchesFigure } from './hatchesFigure';
import { hatchShareFigure } from './hatchShare';

const FIGURES = {
  share: hatchShareFigure,
  hatches: hatchesFigure,
  exceptions: exceptionsFigure,
  expiring: expiringFigure,
  expired: expiredFigure,
  renewedTwice: renewedTwiceFigure,
  age: hatchAgeFigure,
};

/** Ages by which exceptions are counted; days, the last one among them. */
const AGES = [
  { label: 'Up to 30 days', days: 30 },
  { label: '31 to 90 days', days: 90 },
  { label: '91 to 180 days', days: 180 },
  { label: '181 days to a year', days: 365 },
  { label: 'More than a year', days: Infinity },
];

/** An exception that is granted and not revoked. */
interface StandingRow {
  subject: string;
  owner: string;
  leaves: string;
  granted_at: string;
  expires: string;
  renewals: number;
}

/** Who leaves the paved road, without what every answer says about itself. */
export async function hatchView(
  context: InsightContext,
): Promise<
  Pick<EscapeHatchView, 'figures' | 'byGuardrail' | 'byTeam' | 'byAge'>
> {
  const [figures, rows] = await Promise.all([
    toFigures(FIGURES, context),
    readStanding(context),
  ]);
  const { to } = context.window;
  return {
    figures,
    byGuardrail: groupBy(rows, ({ leaves }) => leaves, to),
    byTeam: groupBy(rows, ({ owner }) => owner, to),
    byAge: countAges(
      rows.filter(row => isInForce(row, to)),
      to,
    ),
  };
}

function readStanding(context: InsightContext): Promise<StandingRow[]> {
  const { knex } = context;
  return standingExceptions(context).select(
    'subject',
    'leaves',
    'granted_at',
    'expires',
    'renewals',
    { owner: ownerNow(knex) },
  );
}

function isInForce({ expires }: StandingRow, today: string): boolean {
  return expires > today;
}

/** Rows with most exceptions first. */
function groupBy(
  rows: readonly StandingRow[],
  keyOf: (row: StandingRow) => string,
  today: string,
): HatchRow[] {
  const groups = new Map<string, StandingRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row)) ?? [];
    group.push(row);
    groups.set(keyOf(row), group);
  }
  return [...groups]
    .map(([key, group]) => {
      const live = group.filter(row => isInForce(row, today));
      return {
        key,
        exceptions: live.length,
        services: new Set(live.map(({ subject }) => subject)).size,
        teams: new Set(live.map(({ owner }) => owner)).size,
        expired: group.length - live.length,
        renewedTwice: live.filter(
          ({ renewals }) => Number(renewals) >= MANY_RENEWALS,
        ).length,
      };
    })
    .sort((a, b) => b.exceptions - a.exceptions || (a.key < b.key ? -1 : 1));
}

function countAges(
  rows: readonly StandingRow[],
  today: string,
): EscapeHatchView['byAge'] {
  const ages = rows.map(({ granted_at }) =>
    daysBetween(dayOf(granted_at), today),
  );
  return AGES.map(({ label, days }, index) => {
    const above = index === 0 ? -Infinity : AGES[index - 1].days;
    return {
      label,
      count: ages.filter(age => age > above && age <= days).length,
    };
  });
}
