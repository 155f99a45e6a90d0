import { HUB_VERSION, SCORE_API_VERSION } from '@ridgeway/intent';
import { Measure } from '../../figures/Measure';
import { sumOf } from '../../query/sumOf';
import { versionsAt } from '../../versions/versionsInUse';

const CURRENT: readonly string[] = [HUB_VERSION, SCORE_API_VERSION];

/** Services on the newest version. */
export const currentFigure: Measure = {
  unit: 'share',
  definition: `Services whose document is written in the newest version (${CURRENT.join(
    ' or ',
  )}), as a share of all services that the platform runs.`,
  measure: async context => {
    const counts = await versionsAt(context, context.window.to);
    const n = sumOf(counts, ({ services }) => services);
    const current = sumOf(
      counts.filter(({ version }) => CURRENT.includes(version)),
      ({ services }) => services,
    );
    return { value: n === 0 ? null : current / n, n };
  },
};
