import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { identityApiRef } from '@backstage/frontend-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { InsightsMock } from '@ridgeway/plugin-insights-common/testUtils';
import {
  createPlatformMock,
  PlatformMock,
} from '@ridgeway/plugin-platform-common/testUtils';
import {
  guardrailsRouteRef,
  insightsApiRef,
  platformApiRef,
  requestsRouteRef,
} from '@ridgeway/ui';
import { Route, Routes, useLocation } from 'react-router-dom';
import { EscapeHatchesRouter } from '../components/EscapeHatchesRouter';
import { escapeHatchesRouteRef } from '../routes';

function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{`${pathname}${search}`}</output>;
}

/** Renders the dashboard at an address, read by somebody of retail. */
export function renderHatches(
  insights: InsightsMock,
  options: { address?: string; platform?: PlatformMock } = {},
) {
  const { address = '', platform = createPlatformMock() } = options;
  renderInTestApp(
    <>
      <Routes>
        <Route path="/escape-hatches/*" element={<EscapeHatchesRouter />} />
      </Routes>
      <Address />
    </>,
    {
      apis: [
        [insightsApiRef, insights],
        [platformApiRef, platform],
        [
          identityApiRef,
          mockApis.identity({
            userEntityRef: 'user:default/tom',
            ownershipEntityRefs: ['user:default/tom', 'group:default/retail'],
          }),
        ],
      ],
      mountedRoutes: {
        '/escape-hatches': escapeHatchesRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/guardrails': guardrailsRouteRef,
        '/requests': requestsRouteRef,
      },
      initialRouteEntries: [`/escape-hatches${address}`],
    },
  );
}
