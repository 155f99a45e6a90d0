import {
  platformIntentReadPermission,
  toRegistry,
} from '@ridgeway/plugin-platform-common';
import { withVersions } from '../../registry/withVersions';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';

/** `/registry`: what the catalog records, and what it then knows of everything. */
export function addRegistryRoutes(
  router: ApiRouter,
  { derivation, guard, registry }: ApiOptions,
): void {
  router.get('/registry', async (req, res) => {
    await guard.reader(req, platformIntentReadPermission);
    const snapshot = derivation.current();
    const { world, head } = snapshot;
    const subjects = req.query.subjects
      ?.split(',')
      .filter(subject => subject !== '');
    res.json(withVersions(toRegistry(world, head, { subjects }), snapshot));
  });

  router.get('/registry/entries', async (req, res) => {
    const reader = await guard.reader(req, platformIntentReadPermission);
    res.json(await registry.list(req.query, reader));
  });

  router.get('/registry/blast-radius', async (req, res) => {
    const reader = await guard.reader(req, platformIntentReadPermission);
    res.json(await registry.blastRadius(req.query.entityRef, reader));
  });
}
