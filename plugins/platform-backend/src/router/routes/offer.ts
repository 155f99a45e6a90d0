import { platformIntentReadPermission } from '@ridgeway/plugin-platform-common';
import { toOffer } from '../../views/toOffer';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';

/** `/offer`: what forms choose from. */
export function addOfferRoutes(
  router: ApiRouter,
  { derivation, guard }: ApiOptions,
): void {
  router.get('/offer', async (req, res) => {
    await guard.reader(req, platformIntentReadPermission);
    res.json(toOffer(derivation.current().world));
  });
}
