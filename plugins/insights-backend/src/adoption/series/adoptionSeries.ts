import { Series } from '../../series/Series';
import { ADOPTION_DEFINITION } from '../figures/adoptionFigure';
import { shareOf } from '../presence';
import { presenceByMonth } from '../presenceByMonth';

/** Share of services on the platform at the end of each month. */
export const adoptionSeries: Series = {
  unit: 'share',
  definition: `${ADOPTION_DEFINITION} At the end of each month, or now in the last one.`,
  measure: async (context, months) =>
    (await presenceByMonth(context, months)).map((presence, index) => ({
      at: months[index],
      ...shareOf(presence),
    })),
};
