import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { docsRouteRef } from '../../routes';

/** The portal's own entry in the catalog, whose documentation this is. */
const PORTAL = { namespace: 'default', kind: 'component', name: 'ridgeway' };

/** Addresses of pages of the documentation; undefined where the portal shows none. */
export function useDocsHref(): (page: string) => string | undefined {
  const docs = useRouteRef(docsRouteRef)?.(PORTAL);
  return useCallback(page => docs && `${docs}/${page}`, [docs]);
}
