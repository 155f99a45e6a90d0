import { NotFoundError } from '@backstage/errors';
import { Located } from '@ridgeway/intent';
import { platformIntentReadPermission } from '@ridgeway/plugin-platform-common';
import { Snapshot } from '../../derivation/Snapshot';
import { toHistory } from '../../views/toHistory';
import { toSectorSummary } from '../../views/toSectorSummary';
import { toSectorView } from '../../views/toSectorView';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';
import { resourcesIn } from '../resourcesIn';
import { withRenewals } from '../withRenewals';

/** `/sectors` and what belongs to one. */
export function addSectorRoutes(router: ApiRouter, options: ApiOptions): void {
  const { derivation, guard, host, platformTeam, requests } = options;
  router.get('/sectors', async (req, res) => {
    await guard.reader(req, platformIntentReadPermission);
    const snapshot = derivation.current();
    const items = [...snapshot.world.sectors.values()]
      .map(sector => toSectorSummary(snapshot, sector))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    res.json({ items, head: snapshot.head });
  });

  router.get('/sectors/:sector', async (req, res) => {
    const credentials = await guard.reader(req, platformIntentReadPermission);
    const snapshot = derivation.current();
    const sector = findSector(snapshot, req.params.sector);
    const view = toSectorView(snapshot, sector, {
      now: new Date(),
      platformTeam,
    });
    res.json({
      ...view,
      exceptions: await withRenewals(view.exceptions, requests, credentials),
    });
  });

  router.get('/sectors/:sector/resources', async (req, res) => {
    await guard.reader(req, platformIntentReadPermission);
    findSector(derivation.current(), req.params.sector);
    res.json({
      items: await resourcesIn(
        options,
        req.params.sector,
        req.query.environment,
      ),
    });
  });

  router.get('/sectors/:sector/history', async (req, res) => {
    await guard.reader(req, platformIntentReadPermission);
    findSector(derivation.current(), req.params.sector);
    res.json({
      items: await toHistory(host, [`sectors/${req.params.sector}`]),
    });
  });
}

function findSector({ world }: Snapshot, name: string): Located<'Sector'> {
  const sector = world.sectors.get(name);
  if (!sector) {
    throw new NotFoundError(
      `There is no sector ${name}. The list of sectors shows those that exist.`,
    );
  }
  return sector;
}
