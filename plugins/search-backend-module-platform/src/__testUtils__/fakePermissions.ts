import {
  BackstageCredentials,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  DefinitivePolicyDecision,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PLATFORM_REQUEST_RESOURCE,
  platformRequestReadPermission,
} from '@ridgeway/plugin-platform-common';

const SOME: PolicyDecision = {
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'platform',
  resourceType: PLATFORM_REQUEST_RESOURCE,
  conditions: {
    rule: 'CONCERNS',
    resourceType: PLATFORM_REQUEST_RESOURCE,
    params: {},
  },
};

function decision(allowed: boolean): DefinitivePolicyDecision {
  return { result: allowed ? AuthorizeResult.ALLOW : AuthorizeResult.DENY };
}

function nameOf({ principal }: BackstageCredentials): string {
  return String(Object(principal).userEntityRef);
}

/** Everything is readable by everybody, but requests only by those that are named. */
export function fakePermissions(readers: Record<string, string[]>) {
  return createServiceFactory({
    service: coreServices.permissions,
    deps: {},
    factory: () => ({
      async authorizeConditional(queries) {
        return queries.map(({ permission }) =>
          permission.name === platformRequestReadPermission.name
            ? SOME
            : decision(true),
        );
      },
      async authorize(queries, options) {
        const person =
          options && 'credentials' in options
            ? nameOf(options.credentials)
            : '';
        return queries.map(query =>
          decision(
            query.permission.name !== platformRequestReadPermission.name ||
              ('resourceRef' in query &&
                Boolean(readers[query.resourceRef ?? '']?.includes(person))),
          ),
        );
      },
    }),
  });
}
