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
import {
  guardrailsRouteRef,
  platformApiRef,
  requestsRouteRef,
} from '@ridgeway/ui';
import { ReactElement } from 'react';
import { SWRConfig } from 'swr';
import {
  exceptionsRouteRef,
  repositoryRouteRef,
  templateRouteRef,
} from '../routes';
import { FakeSignals } from './FakeSignals';

/** Renders a page in an app with this platform; returns what sends signals to it. */
export function renderPage(
  page: ReactElement,
  options: {
    platform: PlatformMock;
    entity?: Entity;
    address?: string;
    /** Names of permissions that the reader lacks. */
    denied?: string[];
    /** Who reads; without one nobody is known. */
    identity?: IdentityApi;
  },
): FakeSignals {
  const { platform, entity, address = '/', denied = [], identity } = options;
  const signals = new FakeSignals();
  renderInTestApp(
    // Permissions are remembered there: each page starts without those of another.
    <SWRConfig value={{ provider: () => new Map() }}>
      {entity ? <EntityProvider entity={entity}>{page}</EntityProvider> : page}
    </SWRConfig>,
    {
      apis: [
        [platformApiRef, platform],
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
        '/repository': repositoryRouteRef,
        '/create/templates/:namespace/:templateName': templateRouteRef,
      },
      initialRouteEntries: [address],
    },
  );
  return signals;
}
