import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { RiHourglassLine } from '@remixicon/react';
import { deprecationsRouteRef } from '@ridgeway/ui';

/** What goes away, who still has to move, and what that takes. */
export const deprecationsPage = PageBlueprint.make({
  params: {
    path: '/deprecations',
    title: 'Deprecations',
    icon: <RiHourglassLine />,
    routeRef: deprecationsRouteRef,
    loader: () =>
      import('./components/DeprecationsRouter').then(
        ({ DeprecationsRouter }) => <DeprecationsRouter />,
      ),
  },
});
