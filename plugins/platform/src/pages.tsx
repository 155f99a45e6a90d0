import { PageBlueprint } from '@backstage/frontend-plugin-api';
import {
  RiGitRepositoryLine,
  RiInboxLine,
  RiShapesLine,
  RiShieldCheckLine,
} from '@remixicon/react';
import { guardrailsRouteRef, requestsRouteRef } from '@ridgeway/ui';
import { repositoryRouteRef, sectorsRouteRef } from './routes';

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

/** Pages with an address of their own. */
export const pages = [
  sectorsPage,
  guardrailsPage,
  repositoryPage,
  requestsPage,
];
