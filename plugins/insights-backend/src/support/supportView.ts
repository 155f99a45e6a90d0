import { SupportRow, SupportView } from '@ridgeway/plugin-insights-common';
import { presenceBySector } from './presenceBySector';
import { toFigure, toFigures } from '../figures/toFigure';
import { daysInMonths, daysInWindow, monthColumn } from '../query/daysInWindow';
import { InsightContext } from '../query/InsightContext';
import { daysBetween, monthsUpTo } from '../time/days';
import { firstResponseFigure } from './firstResponse';
import { openSupportFigure } from './openSupport';
import { supportPerServiceFigure } from './supportPerService';
import { withinTargetFigure } from './withinTarget';

const PRIORITIES = ['P0', 'P1', 'P2', 'P3'] as const;
const FIGURES = {
  perServiceMonth: supportPerServiceFigure,
  firstResponse: firstResponseFigure(),
  withinTarget: withinTargetFigure(),
  open: openSupportFigure(),
};

/** What was asked of the platform team, without what every answer says about itself. */
export async function supportView(
  context: InsightContext,
): Promise<
  Pick<SupportView, 'figures' | 'byPriority' | 'bySector' | 'months'>
> {
  const [figures, byPriority, bySector, months] = await Promise.all([
    toFigures(FIGURES, context),
    readPriorities(context),
    readSectors(context),
    readMonths(context),
  ]);
  return { figures, byPriority, bySector, months };
}

/** How many requests of a priority were opened. */
interface OpenedRow {
  priority: string;
  opened: number | string;
}

async function readPriorities(context: InsightContext): Promise<SupportRow[]> {
  const opened: OpenedRow[] = await daysInWindow(context, 'support_days')
    .select('priority')
    .sum({ opened: 'opened' })
    .groupBy('priority');
  const targets = await context
    .knex('support_targets')
    .select('priority', 'minutes');
  return Promise.all(
    PRIORITIES.map(async priority => {
      const [firstResponse, withinTarget, open] = await Promise.all([
        toFigure(firstResponseFigure(priority), context),
        toFigure(withinTargetFigure(priority), context),
        openSupportFigure(priority).measure(context),
      ]);
      const target = targets.find(row => row.priority === priority);
      return {
        priority,
        requests: Number(
          opened.find(row => row.priority === priority)?.opened ?? 0,
        ),
        open: open.n,
        firstResponse: {
          ...firstResponse,
          ...(target ? { target: Number(target.minutes) } : {}),
        },
        withinTarget,
      };
    }),
  );
}

async function readSectors(
  context: InsightContext,
): Promise<SupportView['bySector']> {
  const rows: Array<{ sector: string; requests: number | string }> =
    await daysInWindow(context, 'support_days')
      .select('sector')
      .sum({ requests: 'opened' })
      .groupBy('sector');
  const services = await presenceBySector(context);
  return rows
    .map(({ sector, requests }) => ({
      sector,
      requests: Number(requests),
      services: services.get(sector) ?? 0,
    }))
    .filter(({ requests }) => requests > 0)
    .sort((a, b) => b.requests - a.requests || (a.sector < b.sector ? -1 : 1));
}

async function readMonths(
  context: InsightContext,
): Promise<SupportView['months']> {
  const { from, to } = context.window;
  const months = monthsUpTo(to, Math.ceil(daysBetween(from, to) / 30.5) + 1);
  const month = monthColumn(context.knex);
  const rows: Array<OpenedRow & { month: string }> = await daysInMonths(
    context,
    months,
    'support_days',
  )
    .select({ month }, 'priority')
    .sum({ opened: 'opened' })
    .groupBy('priority')
    .groupBy(month);
  return months.map(at => {
    const of = (priority: string) =>
      Number(
        rows.find(
          row => row.month === at.slice(0, 7) && row.priority === priority,
        )?.opened ?? 0,
      );
    return { at, P0: of('P0'), P1: of('P1'), P2: of('P2'), P3: of('P3') };
  });
}
