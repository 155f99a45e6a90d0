import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { RiBook3Line } from '@remixicon/react';
import { registryRouteRef } from './routes';

/** Everything that exists, and who is affected if it breaks. */
export const registryPage = PageBlueprint.make({
  params: {
    path: '/registry',
    title: 'Registry',
    icon: <RiBook3Line />,
    routeRef: registryRouteRef,
    loader: () =>
      import('./components/RegistryPage').then(({ RegistryRouter }) => (
        <RegistryRouter />
      )),
  },
});
