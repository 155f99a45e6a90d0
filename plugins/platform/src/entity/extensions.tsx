import { Entity } from '@backstage/catalog-model';
import {
  EntityContentBlueprint,
  EntityContentLayoutBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { sectorOfEntity, serviceOfEntity, subjectOfEntity } from '@ridgeway/ui';

const isSector = (entity: Entity) => sectorOfEntity(entity) !== undefined;
const isService = (entity: Entity) => serviceOfEntity(entity) !== undefined;
const isSubject = (entity: Entity) => subjectOfEntity(entity) !== undefined;

/** What the catalog's Overview tab shows for a service. Other entities keep the catalog's own. */
const serviceOverview = EntityContentLayoutBlueprint.make({
  name: 'service',
  params: {
    filter: isService,
    loader: () =>
      import('../components/ServiceOverview').then(
        module => module.ServiceOverview,
      ),
  },
});

const sectorOverview = EntityContentLayoutBlueprint.make({
  name: 'sector',
  params: {
    filter: isSector,
    loader: () =>
      import('../components/SectorOverview').then(
        module => module.SectorOverview,
      ),
  },
});

const intent = EntityContentBlueprint.make({
  name: 'intent',
  params: {
    path: '/intent',
    title: 'Intent',
    group: 'intent',
    filter: isSubject,
    loader: () =>
      import('../components/IntentPage').then(({ IntentPage }) => (
        <IntentPage />
      )),
  },
});

const infrastructure = EntityContentBlueprint.make({
  name: 'infrastructure',
  params: {
    path: '/infrastructure',
    title: 'Infrastructure',
    group: 'infrastructure',
    filter: isSubject,
    loader: () =>
      import('../components/InfrastructurePage').then(
        ({ InfrastructurePage }) => <InfrastructurePage />,
      ),
  },
});

const connections = EntityContentBlueprint.make({
  name: 'connections',
  params: {
    path: '/connections',
    title: 'Connections',
    group: 'connections',
    filter: isSubject,
    loader: () =>
      import('../components/ConnectionsPage').then(({ ConnectionsTab }) => (
        <ConnectionsTab />
      )),
  },
});

const history = EntityContentBlueprint.make({
  name: 'history',
  params: {
    path: '/history',
    title: 'History',
    group: 'history',
    filter: isSubject,
    loader: () =>
      import('../components/HistoryPage').then(({ HistoryPage }) => (
        <HistoryPage />
      )),
  },
});

/** Tabs of sectors and services in the catalog. */
export const entityExtensions = [
  serviceOverview,
  sectorOverview,
  intent,
  infrastructure,
  connections,
  history,
];
