import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { platformApiRef } from '@ridgeway/ui';
import useAsync from 'react-use/esm/useAsync';

/** What can be picked, and which groups the signed-in person belongs to. */
export function useOffer() {
  const platformApi = useApi(platformApiRef);
  const identityApi = useApi(identityApiRef);
  return useAsync(async () => {
    const [offer, identity] = await Promise.all([
      platformApi.getOffer(),
      identityApi.getBackstageIdentity(),
    ]);
    const groups = identity.ownershipEntityRefs.filter(ref =>
      ref.startsWith('group:'),
    );
    return { offer, groups };
  }, [platformApi, identityApi]);
}
