import { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { ActionOptions } from './ActionOptions';
import { registerGetService } from './getServiceAction';
import { registerListRequests } from './listRequestsAction';
import { registerListServices } from './listServicesAction';
import { registerOpenRequest } from './openRequestAction';
import { registerPreviewIntent } from './previewIntentAction';

/** What agents can do with the platform, with the rights of their person: look, try, and ask an owner. */
export function registerActions(
  registry: ActionsRegistryService,
  options: ActionOptions,
): void {
  registerListServices(registry, options);
  registerGetService(registry, options);
  registerPreviewIntent(registry, options);
  registerListRequests(registry, options);
  registerOpenRequest(registry, options);
}
