import { CatalogFilterBlueprint } from '@backstage/plugin-catalog-react/alpha';

/** Filters of the catalog's list: by version, and by what goes away. They show once there is something to choose. */
export const catalogFilters = [
  CatalogFilterBlueprint.make({
    name: 'version',
    params: {
      loader: () =>
        import('./LabelPickers').then(({ VersionPicker }) => <VersionPicker />),
    },
  }),
  CatalogFilterBlueprint.make({
    name: 'deprecated',
    params: {
      loader: () =>
        import('./LabelPickers').then(({ DeprecatedPicker }) => (
          <DeprecatedPicker />
        )),
    },
  }),
];
