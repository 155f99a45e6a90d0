import { createFrontendModule } from '@backstage/frontend-plugin-api';
import {
  createFormField,
  FormFieldBlueprint,
} from '@backstage/plugin-scaffolder-react/alpha';
import { FIELD_NAMES } from './fieldNames';

/** Adds the fields of the creation forms; their code is loaded with the first form. */
export const scaffolderModulePlatform = createFrontendModule({
  pluginId: 'scaffolder',
  extensions: FIELD_NAMES.map(name =>
    FormFieldBlueprint.make({
      name,
      params: {
        field: () =>
          import('./fieldExtensions').then(({ fieldExtensions }) =>
            createFormField(fieldExtensions[name]),
          ),
      },
    }),
  ),
});
