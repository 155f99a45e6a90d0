import { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import {
  requestResourceRef,
  requestRules,
} from '@ridgeway/plugin-platform-node';
import { RequestStore } from '../store/RequestStore';
import { toResource } from './RequestRights';
import { SectorOwners } from './SectorOwners';

/** Makes requests known to the permission framework, which loads them by their id. */
export function registerRequestPermissions(options: {
  permissionsRegistry: PermissionsRegistryService;
  sectors: SectorOwners;
  store: RequestStore;
}): void {
  const { permissionsRegistry, sectors, store } = options;
  permissionsRegistry.addResourceType({
    resourceRef: requestResourceRef,
    rules: Object.values(requestRules),
    getResources: async ids => {
      const requests = await store.getAll(ids);
      return requests.map(request => request && toResource(request, sectors));
    },
  });
}
