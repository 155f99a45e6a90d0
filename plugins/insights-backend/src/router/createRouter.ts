import { createValidatedOpenApiRouterFromGeneratedEndpointMap } from '@backstage/backend-openapi-utils';
import { refuseNul } from '@ridgeway/plugin-platform-node';
import express from 'express';
import { EndpointMap, loadSpec } from '../openapi';
import { ApiOptions } from './ApiOptions';
import { ApiRouter } from './ApiRouter';
import { addAdoptionRoutes } from './routes/adoption';
import { addAdoptionFunnelRoutes } from './routes/adoptionFunnel';
import { addAdoptionSeriesRoutes } from './routes/adoptionSeries';
import { addAdoptionServiceRoutes } from './routes/adoptionServices';
import { addDecisionRoutes } from './routes/decisions';
import { addDeprecationRoutes } from './routes/deprecations';
import { addEscapeHatchRoutes } from './routes/escapeHatches';
import { addFailureRoutes } from './routes/failures';
import { addFieldRoutes } from './routes/fields';
import { addStatusRoutes } from './routes/status';
import { addSupportRoutes } from './routes/support';

/** The routes of `/api/insights/v1`; every request is validated against openapi.yaml first. */
export function createRouter(options: ApiOptions): ApiRouter {
  const router =
    createValidatedOpenApiRouterFromGeneratedEndpointMap<EndpointMap>(
      loadSpec(),
      { middleware: [express.json(), refuseNul] },
    );
  addAdoptionRoutes(router, options);
  addAdoptionFunnelRoutes(router, options);
  addAdoptionSeriesRoutes(router, options);
  addAdoptionServiceRoutes(router, options);
  addFailureRoutes(router, options);
  addSupportRoutes(router, options);
  addEscapeHatchRoutes(router, options);
  addDecisionRoutes(router, options);
  addDeprecationRoutes(router, options);
  addFieldRoutes(router, options);
  addStatusRoutes(router, options);
  return router;
}
