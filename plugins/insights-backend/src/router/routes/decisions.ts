import { featureDecisions } from '../../decisions/featureDecisions';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';
import { sendCsv } from '../sendCsv';

/** `/escape-hatches/decisions`: what was said to feature requests, and why. */
export function addDecisionRoutes(
  router: ApiRouter,
  { contextOf, guard, headOf }: ApiOptions,
): void {
  router.get('/escape-hatches/decisions', async (req, res) => {
    await guard.read(req);
    const context = await contextOf(req.query);
    const items = await featureDecisions(context);
    if (req.query.format === 'csv') {
      sendCsv(res, 'decisions', items, {
        feature: ({ title }) => title,
        outcome: ({ outcome }) => outcome,
        reason: ({ reason }) => reason,
        alternative: ({ alternative }) => alternative,
        decided: ({ decidedAt }) => decidedAt,
        by: ({ decidedBy }) => decidedBy,
        teams: ({ evidence }) => evidence.teams.join(' '),
        services: ({ evidence }) => evidence.services.join(' '),
        share: ({ evidence }) => evidence.share,
        pattern: ({ pattern }) => pattern,
      });
      return;
    }
    res.json({ ...(await headOf(context)), items });
  });
}
