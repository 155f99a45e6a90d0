import { DeprecationsView } from '@ridgeway/plugin-insights-common';
import { toFigures } from '../figures/toFigure';
import { InsightContext } from '../query/InsightContext';
import { versionsInUse } from '../versions/versionsInUse';
import { burnDowns } from './burnDowns';
import { deprecationRows } from './deprecationRows';
import { DEPRECATION_FIGURES } from './figures';
import { ownersNow } from './ownersNow';
import { readDeprecations } from './readDeprecations';

/** What goes away, without what every answer says about itself. */
export async function deprecationsView(
  context: InsightContext,
): Promise<
  Pick<DeprecationsView, 'figures' | 'versions' | 'months' | 'items'>
> {
  const [ownerOf, announced] = await Promise.all([
    ownersNow(context.knex),
    readDeprecations(context),
  ]);
  const [figures, versions, daysOf] = await Promise.all([
    toFigures(DEPRECATION_FIGURES, context),
    versionsInUse(context, ownerOf),
    burnDowns(context, announced),
  ]);
  const items = await deprecationRows(context, announced, ownerOf, daysOf);
  return { figures, ...versions, items };
}
