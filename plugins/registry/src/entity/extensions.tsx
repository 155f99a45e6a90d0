import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';

const OWNED = ['component', 'system', 'resource', 'api'];

/** What an entity needs, and who is affected if it breaks. */
export const dependenciesTab = EntityContentBlueprint.make({
  name: 'dependencies',
  params: {
    path: '/dependencies',
    title: 'Dependencies',
    group: 'dependencies',
    filter: ({ kind }) => OWNED.includes(kind.toLowerCase()),
    loader: () =>
      import('./DependenciesTab').then(({ DependenciesTab }) => (
        <DependenciesTab />
      )),
  },
});
