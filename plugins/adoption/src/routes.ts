import { createRouteRef } from '@backstage/frontend-plugin-api';

/** The adoption dashboard and the pages behind its figures. */
export const adoptionRouteRef = createRouteRef();
