import { createValidatedOpenApiRouterFromGeneratedEndpointMap } from '@backstage/backend-openapi-utils';
import { refuseNul } from '@ridgeway/plugin-platform-node';
import express from 'express';
import { EndpointMap, loadSpec } from '../openapi';
import { ApiOptions } from './ApiOptions';
import { ApiRouter } from './ApiRouter';
import { addFleetRoutes } from './routes/fleet';
import { addServiceRoutes } from './routes/service';
import { addSourceRoutes } from './routes/sources';

/** The routes of `/api/telemetry/v1`; every request is validated against openapi.yaml first. */
export function createRouter(options: ApiOptions): ApiRouter {
  const router =
    createValidatedOpenApiRouterFromGeneratedEndpointMap<EndpointMap>(
      loadSpec(),
      { middleware: [express.json(), refuseNul] },
    );
  addServiceRoutes(router, options);
  addFleetRoutes(router, options);
  addSourceRoutes(router, options);
  return router;
}
