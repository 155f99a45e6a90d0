import { NotFoundError } from '@backstage/errors';
import { DeprecationInsight } from '@ridgeway/plugin-insights-common';
import { InsightContext } from '../query/InsightContext';
import { burnDowns } from './burnDowns';
import { deprecationRows } from './deprecationRows';
import { forecastDone } from './forecastDone';
import { holdoutsOf } from './holdoutsOf';
import { readNudges, readSnoozes } from './nudges';
import { ownersNow } from './ownersNow';
import { readDeprecations } from './readDeprecations';
import { readSubjects } from './readSubjects';

/**
 * One deprecation, without what every answer says about itself.
 *
 * @throws NotFoundError when none of that id was announced
 */
export async function deprecationInsight(
  context: InsightContext,
  id: string,
): Promise<
  Pick<
    DeprecationInsight,
    'deprecation' | 'burnDown' | 'forecast' | 'holdouts' | 'subjects' | 'nudges'
  >
> {
  const [announced] = await readDeprecations(context, id);
  if (!announced) {
    throw new NotFoundError(
      `No deprecation ${JSON.stringify(
        id,
      )} was announced, or what is known of it has not been read yet. The list of deprecations names those there are.`,
    );
  }
  const [ownerOf, daysOf] = await Promise.all([
    ownersNow(context.knex),
    burnDowns(context, [announced]),
  ]);
  const days = daysOf(id);
  const [[deprecation], subjects, nudges, snoozes] = await Promise.all([
    deprecationRows(context, [announced], ownerOf, daysOf),
    readSubjects(context, announced, ownerOf),
    readNudges(context, id),
    readSnoozes(context, id),
  ]);
  return {
    deprecation,
    burnDown: days,
    forecast: forecastDone(days),
    holdouts: holdoutsOf(subjects, nudges, snoozes),
    subjects,
    nudges,
  };
}
