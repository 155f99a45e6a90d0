import { PageBlueprint } from '@backstage/frontend-plugin-api';
import {
  RiGitRepositoryLine,
  RiInboxLine,
  RiShareLine,
  RiShapesLine,
  RiShieldCheckLine,
  RiTimerLine,
} from '@remixicon/react';
import { guardrailsRouteRef, requestsRouteRef } from '@ridgeway/ui';
import {
  connectionsRouteRef,
  exceptionsRouteRef,
  repositoryRouteRef,
  sectorsRouteRef,
} from './routes';

const sectorsPage = PageBlueprint.make({
  name: 'sectors',
  params: {
    path: '/sectors',
    title: 'Sectors',
    icon: <RiShapesLine />,
    routeRef: sectorsRouteRef,
    loader: () =>
      import('./components/SectorsPage').then(({ SectorsPage }) => (
        <SectorsPage />
      )),
  },
});

const repositoryPage = PageBlueprint.make({
  name: 'repository',
  params: {
    path: '/repository',
    title: 'Intent repository',
    icon: <RiGitRepositoryLine />,
    routeRef: repositoryRouteRef,
    loader: () =>
      import('./components/RepositoryPage').then(({ RepositoryPage }) => (
        <RepositoryPage />
      )),
  },
});

const guardrailsPage = PageBlueprint.make({
  name: 'guardrails',
  params: {
    path: '/guardrails',
    title: 'Guardrails',
    icon: <RiShieldCheckLine />,
    routeRef: guardrailsRouteRef,
    loader: () =>
      import('./components/GuardrailsPage').then(({ GuardrailsRouter }) => (
        <GuardrailsRouter />
      )),
  },
});

const exceptionsPage = PageBlueprint.make({
  name: 'exceptions',
  params: {
    path: '/exceptions',
    title: 'Exceptions',
    icon: <RiTimerLine />,
    routeRef: exceptionsRouteRef,
    loader: () =>
      import('./components/ExceptionsPage').then(({ ExceptionsPage }) => (
        <ExceptionsPage />
      )),
  },
});

const requestsPage = PageBlueprint.make({
  name: 'requests',
  params: {
    path: '/requests',
    title: 'Requests',
    icon: <RiInboxLine />,
    routeRef: requestsRouteRef,
    loader: () =>
      import('./components/RequestsPage').then(({ RequestsRouter }) => (
        <RequestsRouter />
      )),
  },
});

const connectionsPage = PageBlueprint.make({
  name: 'connections',
  params: {
    path: '/connections',
    title: 'Connections',
    icon: <RiShareLine />,
    routeRef: connectionsRouteRef,
    loader: () =>
      import('./components/ConnectionsPage').then(({ ConnectionsPage }) => (
        <ConnectionsPage />
      )),
  },
});

/** Pages with an address of their own. */
export const pages = [
  sectorsPage,
  guardrailsPage,
  exceptionsPage,
  repositoryPage,
  requestsPage,
  connectionsPage,
];
