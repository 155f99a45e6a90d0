import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { notificationService } from '@backstage/plugin-notifications-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { CONSENTS_END_PATH, consentsEndText } from './deprecation';
import { EXAMPLE_WORLD } from './exampleWorld';
import { startTestPlatform, TestPlatform } from './startTestPlatform';

/** Pat alone manages deprecations, as the portal's policy has it for the platform team. */
const byPat = createServiceFactory({
  service: coreServices.permissions,
  deps: {},
  factory: () =>
    mockServices.permissions.mock({
      authorize: async (questions, options) =>
        questions.map(({ permission }) => ({
          result:
            permission.name === 'platform.deprecation.manage' &&
            !JSON.stringify(options).includes('user:default/pat')
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW,
        })),
      authorizeConditional: async questions =>
        questions.map(() => ({ result: AuthorizeResult.ALLOW })),
    }),
});

const quiet = createServiceFactory({
  service: notificationService,
  deps: {},
  factory: () => ({ send: async () => {} }),
});

/**
 * A platform of the example world that pat manages deprecations of, and nobody is sent anything.
 *
 * @param spec - lines of the stored end of consents; without them it is not stored
 * @param of - what it says goes away instead
 */
export async function startDeprecationPlatform(
  spec?: string,
  of?: string,
): Promise<TestPlatform> {
  return startTestPlatform({
    features: [byPat, quiet],
    world: {
      ...EXAMPLE_WORLD,
      ...(spec === undefined
        ? {}
        : { [CONSENTS_END_PATH]: consentsEndText(spec, of) }),
    },
  });
}
