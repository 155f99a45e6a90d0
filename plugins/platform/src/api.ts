import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { InsightsClient } from '@ridgeway/plugin-insights-common';
import { PlatformClient } from '@ridgeway/plugin-platform-common';
import { TelemetryClient } from '@ridgeway/plugin-telemetry-common';
import { insightsApiRef, platformApiRef, telemetryApiRef } from '@ridgeway/ui';

/** Provides the platform API to every screen. */
export const platformApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: platformApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: ({ discoveryApi, fetchApi }) =>
        new PlatformClient({ discoveryApi, fetchApi }),
    }),
});

/** Provides the insights API to every dashboard. */
export const insightsApi = ApiBlueprint.make({
  name: 'insights',
  params: defineParams =>
    defineParams({
      api: insightsApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: ({ discoveryApi, fetchApi }) =>
        new InsightsClient({ discoveryApi, fetchApi }),
    }),
});

/** Provides the telemetry API to every screen. */
export const telemetryApi = ApiBlueprint.make({
  name: 'telemetry',
  params: defineParams =>
    defineParams({
      api: telemetryApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: ({ discoveryApi, fetchApi }) =>
        new TelemetryClient({ discoveryApi, fetchApi }),
    }),
});
