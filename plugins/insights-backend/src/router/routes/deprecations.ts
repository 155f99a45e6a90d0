import { InsightHead } from '@ridgeway/plugin-insights-common';
import { deprecationInsight } from '../../deprecations/deprecationInsight';
import { deprecationsView } from '../../deprecations/deprecationsView';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';
import { sendCsv } from '../sendCsv';

/** `/deprecations`: what goes away, who still has to move, and whether they will in time. */
export function addDeprecationRoutes(
  router: ApiRouter,
  { contextOf, guard, headOf }: ApiOptions,
): void {
  router.get('/deprecations', async (req, res) => {
    await guard.read(req);
    const context = await contextOf(req.query);
    const view = await deprecationsView(context);
    if (req.query.format === 'csv') {
      sendCsv(res, 'deprecations', view.items, {
        deprecation: ({ id }) => id,
        title: ({ title }) => title,
        of: ({ of }) => of,
        phase: ({ phase }) => phase,
        announced: ({ announced }) => announced,
        deadline: ({ deadline }) => deadline,
        total: ({ total }) => total,
        done: ({ done }) => done,
        left: ({ left }) => left,
        automatic: ({ byClass }) => byClass.automatic,
        assisted: ({ byClass }) => byClass.assisted,
        blocked: ({ byClass }) => byClass.blocked,
        'effort minutes': ({ effort }) => effort,
        teams: ({ teams }) => teams.join(' '),
        forecast: ({ forecast }) => forecast,
      });
      return;
    }
    res.json({ ...ofDocuments(await headOf(context)), ...view });
  });

  router.get('/deprecations/:id', async (req, res) => {
    await guard.read(req);
    const context = await contextOf(req.query);
    const view = await deprecationInsight(context, req.params.id);
    if (req.query.format === 'csv') {
      sendCsv(res, req.params.id, view.subjects, {
        service: ({ subject }) => subject,
        team: ({ team }) => team,
        state: ({ state }) => state,
        class: item => item.class,
        'effort minutes': ({ effort }) => effort,
        reasons: ({ reasons }) => reasons.join(' '),
        extension: ({ until }) => until,
        since: ({ since }) => since,
        done: ({ doneAt }) => doneAt,
      });
      return;
    }
    res.json({ ...ofDocuments(await headOf(context)), ...view });
  });
}

/** Nothing here is read from clusters, so that nobody need know how they are connected. */
function ofDocuments(head: InsightHead): InsightHead {
  return {
    ...head,
    notices: head.notices.filter(({ source }) => source !== 'cluster'),
  };
}
