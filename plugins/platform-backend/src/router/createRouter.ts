import { createValidatedOpenApiRouterFromGeneratedEndpointMap } from '@backstage/backend-openapi-utils';
import express from 'express';
import { refuseNul } from '@ridgeway/plugin-platform-node';
import { EndpointMap, loadSpec } from '../openapi';
import { ApiOptions } from './ApiOptions';
import { ApiRouter } from './ApiRouter';
import { addAccessRoutes } from './routes/access';
import { addActivityRoutes } from './routes/activity';
import { addChangeRoutes } from './routes/changes';
import { addCheckpointRoutes } from './routes/checkpoints';
import { addCodeRoutes } from './routes/code';
import { addConnectionRoutes } from './routes/connections';
import { addDeprecationRoutes } from './routes/deprecations';
import { addExceptionRoutes } from './routes/exceptions';
import { addFactRoutes } from './routes/facts';
import { addGuardrailRoutes } from './routes/guardrails';
import { addIntentRoutes } from './routes/intents';
import { addMigrationRoutes } from './routes/migrations';
import { addObservedRoutes } from './routes/observed';
import { addOfferRoutes } from './routes/offer';
import { addPreviewRoutes } from './routes/preview';
import { addRegistryRoutes } from './routes/registry';
import { addRequestRoutes } from './routes/requests';
import { addSectorRoutes } from './routes/sectors';
import { addServiceRoutes } from './routes/services';
import { addSettingsRoutes } from './routes/settings';
import { addSourceRoutes } from './routes/sources';
import { addTokenRoutes } from './routes/tokens';

/** Documents that are too large get their own message, so the body may be larger than they. */
const BODY_LIMIT = '20mb';

/** Lines of JSON, as exports of the ledger have them. */
const LINES = 'application/x-ndjson';

/** The routes of `/api/platform/v1`; every request is validated against openapi.yaml first. */
export function createRouter(options: ApiOptions): ApiRouter {
  const router =
    createValidatedOpenApiRouterFromGeneratedEndpointMap<EndpointMap>(
      loadSpec(),
      {
        middleware: [
          express.json({ limit: BODY_LIMIT }),
          refuseNul,
          express.text({ type: LINES, limit: BODY_LIMIT }),
        ],
      },
    );
  addRequestRoutes(router, options);
  addSectorRoutes(router, options);
  addServiceRoutes(router, options);
  addGuardrailRoutes(router, options);
  addConnectionRoutes(router, options);
  addExceptionRoutes(router, options);
  addDeprecationRoutes(router, options);
  addMigrationRoutes(router, options);
  addActivityRoutes(router, options);
  addIntentRoutes(router, options);
  addSettingsRoutes(router, options);
  addOfferRoutes(router, options);
  addRegistryRoutes(router, options);
  addPreviewRoutes(router, options);
  addChangeRoutes(router, options);
  addCodeRoutes(router, options);
  addSourceRoutes(router, options);
  addAccessRoutes(router, options);
  addTokenRoutes(router, options);
  addFactRoutes(router, options);
  addCheckpointRoutes(router, options);
  addObservedRoutes(router, options);
  return router;
}
