import {
  createRouteRef,
  createSubRouteRef,
} from '@backstage/frontend-plugin-api';

/** The list of guardrails. */
export const guardrailsRouteRef = createRouteRef();

/** The page of one guardrail. */
export const guardrailRouteRef = createSubRouteRef({
  parent: guardrailsRouteRef,
  path: '/:id',
});
