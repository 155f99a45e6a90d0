import {
  ApiBlueprint,
  createFrontendModule,
  discoveryApiRef,
  fetchApiRef,
  identityApiRef,
} from '@backstage/frontend-plugin-api';
import { scmIntegrationsApiRef } from '@backstage/integration-react';
import { scaffolderApiRef } from '@backstage/plugin-scaffolder-react';
import {
  createFormField,
  FormFieldBlueprint,
  scaffolderTemplateOutputsBlueprint,
} from '@backstage/plugin-scaffolder-react/alpha';
import { FIELD_NAMES } from './fieldNames';
import { RunOutcome } from './outcome/RunOutcome';
import { StartedRunsClient } from './outcome/StartedRunsClient';
import { CREATION_TEMPLATES } from './templates';

const fields = FIELD_NAMES.map(name =>
  FormFieldBlueprint.make({
    name,
    params: {
      field: () =>
        import('./fieldExtensions').then(({ fieldExtensions }) =>
          createFormField(fieldExtensions[name]),
        ),
    },
  }),
);

const outcome = scaffolderTemplateOutputsBlueprint.make({
  name: 'ridgeway',
  params: {
    component: RunOutcome,
    templateRefs: CREATION_TEMPLATES,
  },
});

// It takes the name, and so the place, of the one that the scaffolder brings.
const scaffolderApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: scaffolderApiRef,
      deps: {
        discoveryApi: discoveryApiRef,
        scmIntegrationsApi: scmIntegrationsApiRef,
        fetchApi: fetchApiRef,
        identityApi: identityApiRef,
      },
      factory: deps => new StartedRunsClient(deps),
    }),
});

/**
 * Adds the fields of the creation forms, whose code is loaded with the first form, and what
 * happens when a run has ended.
 */
export const scaffolderModulePlatform = createFrontendModule({
  pluginId: 'scaffolder',
  extensions: [...fields, outcome, scaffolderApi],
});
