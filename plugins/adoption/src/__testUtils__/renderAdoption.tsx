import { identityApiRef } from '@backstage/frontend-plugin-api';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { InsightsMock } from '@ridgeway/plugin-insights-common/testUtils';
import {
  createPlatformMock,
  PlatformMock,
} from '@ridgeway/plugin-platform-common/testUtils';
import { insightsApiRef, platformApiRef } from '@ridgeway/ui';
import { Route, Routes, useLocation } from 'react-router-dom';
import { AdoptionRouter } from '../components/AdoptionRouter';
import { adoptionRouteRef } from '../routes';

function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{`${pathname}${search}`}</output>;
}

/** Renders the dashboard at an address, read by a member of some groups. */
export function renderAdoption(
  insights: InsightsMock,
  options: {
    address?: string;
    groups?: string[];
    platform?: PlatformMock;
  } = {},
) {
  const {
    address = '/adoption',
    groups = ['group:default/payments'],
    platform = createPlatformMock(),
  } = options;
  renderInTestApp(
    <>
      <Routes>
        <Route path="/adoption/*" element={<AdoptionRouter />} />
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
            userEntityRef: 'user:default/lee',
            ownershipEntityRefs: ['user:default/lee', ...groups],
          }),
        ],
      ],
      mountedRoutes: {
        '/adoption': adoptionRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
      initialRouteEntries: [address],
    },
  );
}
