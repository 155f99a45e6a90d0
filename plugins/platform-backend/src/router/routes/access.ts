import { platformIntentReadPermission } from '@ridgeway/plugin-platform-common';
import { owns } from '../../people/Person';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';

/** `/access`: how the signed-in person reaches the intent repository. */
export function addAccessRoutes(
  router: ApiRouter,
  { derivation, guard, host, platformTeam }: ApiOptions,
): void {
  router.get('/access', async (req, res) => {
    const person = await guard.person(req, [platformIntentReadPermission]);
    const { head, world } = derivation.current();
    const platform = owns(person, platformTeam);
    const sectors = [...world.sectors.values()]
      .filter(({ document }) => platform || owns(person, document.spec.owner))
      .map(({ document }) => document.metadata.name)
      .sort();
    res.json({
      cloneUrl: await host.getCloneUrl(),
      branch: host.branch,
      head,
      // Git wants some name; the token alone says who it is.
      username: person.entityRef.slice(person.entityRef.lastIndexOf('/') + 1),
      sectors,
      platform,
    });
  });
}
