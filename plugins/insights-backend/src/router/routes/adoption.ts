import { ADOPTION_FIGURES } from '../../adoption/figures';
import { adoptionRows } from '../../adoption/adoptionRows';
import { readForecast } from '../../adoption/forecast/readForecast';
import { adoptionTargets } from '../../adoption/targets/adoptionTargets';
import { toFigures } from '../../figures/toFigure';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';

/** `/adoption`: how many services are on the platform, and how easily they got there. */
export function addAdoptionRoutes(
  router: ApiRouter,
  { contextOf, guard, headOf }: ApiOptions,
): void {
  router.get('/adoption', async (req, res) => {
    await guard.read(req);
    const context = await contextOf(req.query);
    const [head, figures, targets, forecast, rows] = await Promise.all([
      headOf(context),
      toFigures(ADOPTION_FIGURES, context),
      adoptionTargets(context),
      readForecast(context),
      adoptionRows(context),
    ]);
    res.json({ ...head, figures, targets, forecast, ...rows });
  });
}
