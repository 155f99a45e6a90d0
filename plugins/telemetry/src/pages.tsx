import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { RiPulseLine } from '@remixicon/react';
import { telemetryRouteRef } from './routes';

/** What services do when they run, side by side. */
export const telemetryPage = PageBlueprint.make({
  params: {
    path: '/telemetry',
    title: 'Telemetry',
    icon: <RiPulseLine />,
    routeRef: telemetryRouteRef,
    loader: () =>
      import('./components/OverviewPage').then(({ OverviewPage }) => (
        <OverviewPage />
      )),
  },
});
