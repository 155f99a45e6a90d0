import { identityApiRef, useApiHolder } from '@backstage/frontend-plugin-api';
import { useEffect, useState } from 'react';

const NOBODY: readonly string[] = [];

/** Entity references that the reader acts as: themselves and their groups. Empty until known. */
export function useOwnership(): readonly string[] {
  const identityApi = useApiHolder().get(identityApiRef);
  const [refs, setRefs] = useState(NOBODY);
  useEffect(() => {
    let left = false;
    identityApi?.getBackstageIdentity().then(
      ({ ownershipEntityRefs }) => {
        if (!left) {
          setRefs(ownershipEntityRefs);
        }
      },
      // A session that has ended is told by whatever the reader does next.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [identityApi]);
  return refs;
}
