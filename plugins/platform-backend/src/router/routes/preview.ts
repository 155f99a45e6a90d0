import { platformIntentReadPermission } from '@ridgeway/plugin-platform-common';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';

/** `/preview`: what documents would derive to. */
export function addPreviewRoutes(
  router: ApiRouter,
  { guard, preview }: ApiOptions,
): void {
  router.post('/preview', async (req, res) => {
    const person = await guard.readingPerson(req, platformIntentReadPermission);
    res.json(await preview.preview(req.body, person));
  });
}
