import {
  createExternalRouteRef,
  createRouteRef,
  createSubRouteRef,
} from '@backstage/frontend-plugin-api';

/** Everything that exists. */
export const registryRouteRef = createRouteRef();

/** Who is affected if one of them breaks. */
export const impactRouteRef = createSubRouteRef({
  parent: registryRouteRef,
  path: '/:kind/:namespace/:name',
});

/** Backstage's catalog, which also lists people, groups and templates. */
export const catalogRouteRef = createExternalRouteRef({
  defaultTarget: 'catalog.catalogIndex',
});
