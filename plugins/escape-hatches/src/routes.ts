import { createRouteRef } from '@backstage/frontend-plugin-api';

/** The escape hatch dashboard and the pages behind its figures. */
export const escapeHatchesRouteRef = createRouteRef();
