import { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { ActionOptions } from './ActionOptions';
import { registerGetService } from './getServiceAction';
import { registerListServices } from './listServicesAction';
import { registerPreviewIntent } from './previewIntentAction';

/** What agents can do with the platform: look, and try. Nothing here writes. */
export function registerActions(
  registry: ActionsRegistryService,
  options: ActionOptions,
): void {
  registerListServices(registry, options);
  registerGetService(registry, options);
  registerPreviewIntent(registry, options);
}
