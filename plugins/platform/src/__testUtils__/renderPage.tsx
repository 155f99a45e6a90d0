import { Entity } from '@backstage/catalog-model';
import { identityApiRef, IdentityApi } from '@backstage/frontend-plugin-api';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { PlatformMock } from '@ridgeway/plugin-platform-common/testUtils';
import { TelemetryMock } from '@ridgeway/plugin-telemetry-common/testUtils';
import {
  deprecationsRouteRef,
  guardrailsRouteRef,
  platformApiRef,
  requestsRouteRef,
  telemetryApiRef,
} from '@ridgeway/ui';
import { ReactElement } from 'react';
import { SWRConfig } from 'swr';
import {
  exceptionsRouteRef,
  repositoryRouteRef,
  telemetryRouteRef,
  templateRouteRef,
} from '../routes';
import { FakeSignals } from './FakeSignals';
import { createTelemetry } from './telemetry';

/** Renders a page in an app with this platform; returns what sends signals to it. */
export function renderPage(
  page: ReactElement,
  options: {
    platform: PlatformMock;
    /** Default: nothing is measured. */
    telemetry?: TelemetryMock;
    entity?: Entity;
    address?: string;
    /** Names of permissions that the reader lacks. */
    denied?: string[];
    /** Who reads; without one nobody is known. */
    identity?: IdentityApi;
  },
): FakeSignals {
  const { platform, entity, address = '/', denied = [], identity } = options;
  const { telemetry = createTelemetry() } = options;
  const signals = new FakeSignals();
  renderInTestApp(
    // Permissions are remembered there: each page starts without those of another.
    <SWRConfig value={{ provider: () => new Map() }}>
      {entity ? <EntityProvider entity={entity}>{page}</EntityProvider> : page}
    </SWRConfig>,
    {
      apis: [
        [platformApiRef, platform],
        [telemetryApiRef, telemetry],
        [signalApiRef, signals],
        mockApis.storage(),
        mockApis.permission({
          authorize: ({ permission }) =>
            denied.includes(permission.name)
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW,
        }),
        ...(identity ? ([[identityApiRef, identity]] as const) : []),
      ],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/guardrails': guardrailsRouteRef,
        '/exceptions': exceptionsRouteRef,
        '/requests': requestsRouteRef,
        '/deprecations': deprecationsRouteRef,
        '/repository': repositoryRouteRef,
        '/telemetry': telemetryRouteRef,
        '/create/templates/:namespace/:templateName': templateRouteRef,
      },
      initialRouteEntries: [address],
    },
  );
  return signals;
}
