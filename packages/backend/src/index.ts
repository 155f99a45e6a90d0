// Before all others, so that what they measure is measured.
import '@ridgeway/plugin-telemetry-backend/instrumentation';
import { createBackend } from '@backstage/backend-defaults';

const backend = createBackend();

backend.add(import('@backstage/plugin-app-backend'));

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-github-provider'));
backend.add(import('@backstage/plugin-auth-backend-module-oidc-provider'));
backend.add(import('@ridgeway/plugin-auth-backend-module-example-provider'));

backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('@ridgeway/plugin-permission-backend-module-platform'));

backend.add(import('@ridgeway/plugin-platform-backend'));
backend.add(import('@ridgeway/plugin-insights-backend'));
backend.add(import('@ridgeway/plugin-telemetry-backend'));
backend.add(import('@ridgeway/plugin-telemetry-backend/portal'));

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
backend.add(
  import('@backstage/plugin-catalog-backend-module-scaffolder-entity-model'),
);
backend.add(import('@ridgeway/plugin-catalog-backend-module-platform'));

backend.add(import('@backstage/plugin-scaffolder-backend'));
backend.add(import('@ridgeway/plugin-scaffolder-backend-module-platform'));

backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-pg'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));
backend.add(import('@backstage/plugin-search-backend-module-techdocs'));
backend.add(import('@ridgeway/plugin-search-backend-module-platform'));

backend.add(import('@backstage/plugin-techdocs-backend'));
backend.add(import('@backstage/plugin-kubernetes-backend'));
backend.add(import('@backstage/plugin-user-settings-backend'));

backend.add(import('@backstage/plugin-events-backend'));
backend.add(import('@backstage/plugin-signals-backend'));
backend.add(import('@backstage/plugin-notifications-backend'));

backend.add(import('@backstage/plugin-mcp-actions-backend'));

backend.start();
