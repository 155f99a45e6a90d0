import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { identityApiRef } from '@backstage/frontend-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { PlatformMock } from '@ridgeway/plugin-platform-common/testUtils';
import { platformApiRef } from '@ridgeway/ui';
import { Route, Routes, useLocation } from 'react-router-dom';
import { RegistryRouter } from '../components/RegistryPage';
import { registryRouteRef } from '../routes';

function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{`${pathname}${search}`}</output>;
}

/** Renders the registry at an address, read by a member of some groups. */
export function renderRegistry(
  platform: PlatformMock,
  options: { address?: string; groups?: string[] } = {},
) {
  const { address = '/registry', groups = ['group:default/retail'] } = options;
  renderInTestApp(
    <>
      <Routes>
        <Route path="/registry/*" element={<RegistryRouter />} />
      </Routes>
      <Address />
    </>,
    {
      apis: [
        [platformApiRef, platform],
        [
          identityApiRef,
          mockApis.identity({
            userEntityRef: 'user:default/tom',
            ownershipEntityRefs: ['user:default/tom', ...groups],
          }),
        ],
      ],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/registry': registryRouteRef,
      },
      initialRouteEntries: [address],
    },
  );
}
