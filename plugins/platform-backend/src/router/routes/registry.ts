import {
  platformIntentReadPermission,
  toRegistry,
} from '@ridgeway/plugin-platform-common';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';

/** `/registry`: what the catalog records. */
export function addRegistryRoutes(
  router: ApiRouter,
  { derivation, guard }: ApiOptions,
): void {
  router.get('/registry', async (req, res) => {
    await guard.reader(req, platformIntentReadPermission);
    const { world, head } = derivation.current();
    const subjects = req.query.subjects
      ?.split(',')
      .filter(subject => subject !== '');
    res.json(toRegistry(world, head, { subjects }));
  });
}
