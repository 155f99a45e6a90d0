import {
  createRouteRef,
  createSubRouteRef,
} from '@backstage/frontend-plugin-api';

/** The deprecations dashboard. */
export const deprecationsRouteRef = createRouteRef();

/** The page of one deprecation. */
export const deprecationRouteRef = createSubRouteRef({
  parent: deprecationsRouteRef,
  path: '/:id',
});
