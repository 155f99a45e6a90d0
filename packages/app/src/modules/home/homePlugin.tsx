import {
  createFrontendPlugin,
  createRouteRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { RiHome5Line } from '@remixicon/react';
import { templateRouteRef } from './routes';

const rootRouteRef = createRouteRef();

const homePage = PageBlueprint.make({
  params: {
    path: '/',
    title: 'Home',
    icon: <RiHome5Line />,
    routeRef: rootRouteRef,
    noHeader: true,
    loader: () =>
      import('./HomePage/HomePage').then(module => <module.HomePage />),
  },
});

/** The page that tells people what they can do here. */
export const homePlugin = createFrontendPlugin({
  pluginId: 'home',
  title: 'Home',
  extensions: [homePage],
  routes: { root: rootRouteRef },
  externalRoutes: { template: templateRouteRef },
});
