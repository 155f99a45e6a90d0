import { NotFoundError } from '@backstage/errors';
import {
  platformIntentReadPermission,
  PlatformSettings,
} from '@ridgeway/plugin-platform-common';
import { owns } from '../../people/Person';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';

/** `/settings`: the document that holds the settings of the whole organisation. */
export function addSettingsRoutes(
  router: ApiRouter,
  { derivation, guard, platformTeam }: ApiOptions,
): void {
  router.get('/settings', async (req, res) => {
    const person = await guard.person(req, [platformIntentReadPermission]);
    const { files, head, world } = derivation.current();
    const path = world.platform?.file;
    const text = path && files.get(path)?.text;
    if (!path || !text) {
      throw new NotFoundError(
        `The intent repository has no Platform document that can be read. ${platformTeam} owns platform/platform.yaml.`,
      );
    }
    const settings: PlatformSettings = {
      path,
      text,
      head,
      owner: platformTeam,
      mayChange: owns(person, platformTeam),
    };
    res.json(settings);
  });
}
