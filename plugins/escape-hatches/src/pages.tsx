import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { RiDoorOpenLine } from '@remixicon/react';
import { escapeHatchesRouteRef } from './routes';

/** Where people leave the road, what the road lacks, and what we said to it. */
export const escapeHatchesPage = PageBlueprint.make({
  params: {
    path: '/escape-hatches',
    title: 'Escape hatches',
    icon: <RiDoorOpenLine />,
    routeRef: escapeHatchesRouteRef,
    loader: () =>
      import('./components/EscapeHatchesRouter').then(
        ({ EscapeHatchesRouter }) => <EscapeHatchesRouter />,
      ),
  },
});
