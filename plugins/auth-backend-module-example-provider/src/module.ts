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
import { EXAMPLE_PROVIDER_ID, readExamplePeople } from './readExamplePeople';
import { findExamplePerson } from './findExamplePerson';

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
        const section = config.getOptionalConfig(
          `auth.providers.${EXAMPLE_PROVIDER_ID}`,
        );
        if (!section) {
          return;
        }
        // Here and not in the provider: in development Backstage only logs what
        // a provider throws, and starts without it.
        assertDevelopmentOnly(config, process.env.NODE_ENV);
        readExamplePeople(section);
        providers.registerProvider({
          providerId: EXAMPLE_PROVIDER_ID,
          factory: createProxyAuthProviderFactory({
            authenticator: exampleAuthenticator,
            profileTransform: async (result, context) => ({
              profile:
                (await findExamplePerson(result, context)).spec.profile ?? {},
            }),
            signInResolver: ({ result }, context) =>
              context.signInWithCatalogUser({ entityRef: result.user }),
          }),
        });
      },
    });
  },
});
