import { createValidatedOpenApiRouterFromGeneratedEndpointMap } from '@backstage/backend-openapi-utils';
import { refuseNul } from '@ridgeway/plugin-platform-node';
import express from 'express';
import { EndpointMap, loadSpec } from '../openapi';
import { ApiOptions } from './ApiOptions';
import { ApiRouter } from './ApiRouter';
import { addAdoptionRoutes } from './routes/adoption';
import { addAdoptionSeriesRoutes } from './routes/adoptionSeries';
import { addStatusRoutes } from './routes/status';

/** The routes of `/api/insights/v1`; every request is validated against openapi.yaml first. */
export function createRouter(options: ApiOptions): ApiRouter {
  const router =
    createValidatedOpenApiRouterFromGeneratedEndpointMap<EndpointMap>(
      loadSpec(),
      { middleware: [express.json(), refuseNul] },
    );
  addAdoptionRoutes(router, options);
  addAdoptionSeriesRoutes(router, options);
  addStatusRoutes(router, options);
  return router;
}
