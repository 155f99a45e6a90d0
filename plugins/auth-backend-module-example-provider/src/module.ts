import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { assertDevelopmentOnly } from './assertDevelopmentOnly';
import { exampleAuthenticator } from './exampleAuthenticator';
import { EXAMPLE_PROVIDER_ID } from './readExamplePeople';
import { signInWithExamplePerson } from './signInWithExamplePerson';

/**
 * Registers the example provider, but only when it is configured, and then
 * only on a portal that nobody else can reach.
 *
 * @public
 */
export const authModuleExampleProvider = createBackendModule({
  pluginId: 'auth',
  moduleId: 'example-provider',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        providers: authProvidersExtensionPoint,
      },
      async init({ config, providers }) {
        if (!config.has(`auth.providers.${EXAMPLE_PROVIDER_ID}`)) {
          return;
        }
        assertDevelopmentOnly(config, process.env.NODE_ENV);
        providers.registerProvider({
          providerId: EXAMPLE_PROVIDER_ID,
          factory: createProxyAuthProviderFactory({
            authenticator: exampleAuthenticator,
            signInResolver: signInWithExamplePerson,
          }),
        });
      },
    });
  },
});
