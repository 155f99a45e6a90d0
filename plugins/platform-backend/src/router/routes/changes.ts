import {
  ChangeRequest,
  platformIntentChangePermission,
  platformSectorCreatePermission,
} from '@ridgeway/plugin-platform-common';
import { audited } from '@ridgeway/plugin-platform-node';
import { DerivationService } from '../../derivation/DerivationService';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';

/** `/changes`: documents into the intent repository. */
export function addChangeRoutes(
  router: ApiRouter,
  { auditor, changes, derivation, guard }: ApiOptions,
): void {
  router.post('/changes', async (req, res) => {
    const meta = { paths: req.body.documents.map(({ path }) => path) };
    res.json(
      await audited(
        auditor,
        { eventId: 'intent-change', request: req, meta },
        async () => {
          const person = await guard.person(
            req,
            permissionsFor(req.body, derivation),
          );
          return changes.change(req.body, person);
        },
      ),
    );
  });
}

function permissionsFor(request: ChangeRequest, derivation: DerivationService) {
  const { files } = derivation.current();
  const createsSector = request.documents.some(
    ({ path }) => path.endsWith('/sector.yaml') && !files.has(path),
  );
  return createsSector
    ? [platformIntentChangePermission, platformSectorCreatePermission]
    : [platformIntentChangePermission];
}
