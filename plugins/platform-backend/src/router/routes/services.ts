import { NotFoundError } from '@backstage/errors';
import { platformIntentReadPermission } from '@ridgeway/plugin-platform-common';
import { Snapshot } from '../../derivation/Snapshot';
import { listServices } from '../../views/listServices';
import { toHistory } from '../../views/toHistory';
import { toServiceView } from '../../views/toServiceView';
import { Member, memberOf } from '../../views/worldIndex';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';
import { withReady } from '../withReady';
import { resourcesIn } from '../resourcesIn';
import { withRenewals } from '../withRenewals';

/** `/services` and what belongs to one. */
export function addServiceRoutes(router: ApiRouter, options: ApiOptions): void {
  const { codeRepositories, derivation, guard, host } = options;
  const { platformTeam, requests } = options;

  router.get('/services', async (req, res) => {
    await guard.reader(req, platformIntentReadPermission);
    res.json(listServices(derivation.current(), req.query));
  });

  router.get('/services/:sector/:name', async (req, res) => {
    const credentials = await guard.reader(req, platformIntentReadPermission);
    const snapshot = derivation.current();
    const { sector, name } = req.params;
    const member = findMember(snapshot, sector, name);
    const view = toServiceView(snapshot, member, {
      now: new Date(),
      platformTeam,
      codeUrl: await codeRepositories.findCloneUrl(sector, name),
    });
    res.json({
      ...(await withReady(view, options)),
      exceptions: await withRenewals(view.exceptions, requests, credentials),
    });
  });

  router.get('/services/:sector/:name/resources', async (req, res) => {
    await guard.reader(req, platformIntentReadPermission);
    const { sector, name } = req.params;
    findMember(derivation.current(), sector, name);
    res.json({
      items: await resourcesIn(
        options,
        `${sector}/${name}`,
        req.query.environment,
      ),
    });
  });

  router.get('/services/:sector/:name/history', async (req, res) => {
    await guard.reader(req, platformIntentReadPermission);
    const { sector, name } = req.params;
    const member = findMember(derivation.current(), sector, name);
    res.json({ items: await toHistory(host, [member.file]) });
  });
}

function findMember({ world }: Snapshot, sector: string, name: string): Member {
  const member = memberOf(world, `${sector}/${name}`);
  if (!member || !world.sectors.has(sector)) {
    throw new NotFoundError(
      `There is no service ${sector}/${name}. Look for it in the list of services, or create it.`,
    );
  }
  return member;
}
