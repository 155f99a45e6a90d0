import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { identityApiRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  createInsightsMock,
  InsightsMock,
} from '@ridgeway/plugin-insights-common/testUtils';
import { PlatformMock } from '@ridgeway/plugin-platform-common/testUtils';
import {
  deprecationsRouteRef,
  guardrailsRouteRef,
  insightsApiRef,
  platformApiRef,
  requestsRouteRef,
} from '@ridgeway/ui';
import { Route, Routes, useLocation } from 'react-router-dom';
import { SWRConfig } from 'swr';
import { DeprecationsRouter } from '../components/DeprecationsRouter';

const TEMPLATE = {
  apiVersion: 'scaffolder.backstage.io/v1beta3',
  kind: 'Template',
  metadata: { namespace: 'default', name: 'service' },
};

function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{`${pathname}${search}`}</output>;
}

/** Renders the dashboard at an address, read by somebody of web. */
export function renderDeprecations(options: {
  platform: PlatformMock;
  insights?: InsightsMock;
  address?: string;
  /** Names of permissions that the reader lacks. */
  denied?: string[];
}) {
  const { platform, insights = createInsightsMock() } = options;
  const { address = '', denied = [] } = options;
  renderInTestApp(
    // Permissions are remembered there: each page starts without those of another.
    <SWRConfig value={{ provider: () => new Map() }}>
      <Routes>
        <Route path="/deprecations/*" element={<DeprecationsRouter />} />
      </Routes>
      <Address />
    </SWRConfig>,
    {
      apis: [
        [insightsApiRef, insights],
        [platformApiRef, platform],
        [catalogApiRef, catalogApiMock({ entities: [TEMPLATE] })],
        [
          identityApiRef,
          mockApis.identity({
            userEntityRef: 'user:default/tom',
            ownershipEntityRefs: ['user:default/tom', 'group:default/web'],
          }),
        ],
        mockApis.permission({
          authorize: ({ permission }) =>
            denied.includes(permission.name)
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW,
        }),
      ],
      mountedRoutes: {
        '/deprecations': deprecationsRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/guardrails': guardrailsRouteRef,
        '/requests': requestsRouteRef,
      },
      initialRouteEntries: [`/deprecations${address}`],
    },
  );
}
