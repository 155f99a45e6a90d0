import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { RiLineChartLine } from '@remixicon/react';
import { adoptionRouteRef } from './routes';

/** Are people on the platform, and how easily did they get there. */
export const adoptionPage = PageBlueprint.make({
  params: {
    path: '/adoption',
    title: 'Adoption',
    icon: <RiLineChartLine />,
    routeRef: adoptionRouteRef,
    loader: () =>
      import('./components/AdoptionRouter').then(({ AdoptionRouter }) => (
        <AdoptionRouter />
      )),
  },
});
