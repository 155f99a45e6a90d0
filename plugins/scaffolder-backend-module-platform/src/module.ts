import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { createFetchTemplateAction } from '@backstage/plugin-scaffolder-backend';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { PlatformClient } from '@ridgeway/plugin-platform-common';
import { createCodeCreateAction } from './actions/codeCreate';
import { createIntentCommitAction } from './actions/intentCommit';
import { createRegistryAwaitAction } from './actions/registryAwait';

/** Adds the `ridgeway:` actions to the scaffolder. */
export const scaffolderModulePlatform = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'platform',
  register(env) {
    env.registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        reader: coreServices.urlReader,
      },
      async init({ actions, auth, catalog, config, discovery, reader }) {
        const platform = new PlatformClient({
          discoveryApi: discovery,
          fetchApi: { fetch },
        });
        const fetchTemplate = createFetchTemplateAction({
          integrations: ScmIntegrations.fromConfig(config),
          reader,
        });
        actions.addActions(
          createIntentCommitAction({ auth, platform }),
          createCodeCreateAction({ auth, platform, fetchTemplate }),
          createRegistryAwaitAction({ catalog }),
        );
      },
    });
  },
});
