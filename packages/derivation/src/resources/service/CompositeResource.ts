import { plainParams } from '../../service/plainParams';
import { ServiceScope } from '../../service/ServiceScope';
import { compositeResourceOf } from '../compositeResource';
import { ResourceKind } from '../ResourceKind';

/**
 * A managed resource of the service's own: a namespaced Crossplane v2 composite resource, whose
 * kind and `spec` are the platform's configuration. Its Composition writes its connection to a
 * Secret of this namespace. Those that services share are the sector's.
 */
export const compositeResource: ResourceKind<ServiceScope> = {
  kind: 'CompositeResource',
  derive: scope =>
    scope.managed.flatMap(use => {
      const { name, provided, permitted, allowed, sharedId, object } = use;
      const params =
        provided && permitted && allowed && sharedId === undefined
          ? plainParams(scope, use)
          : undefined;
      return provided && params
        ? [
            compositeResourceOf({
              use,
              provided,
              params,
              place: scope.place,
              owner: scope.name,
              serviceAccount: scope.member.serviceAccount,
              metadata: scope.metadata(object, {
                intent: `spec.resources.${name}`,
                guardrail: 'managed-types-are-offered',
              }),
            }),
          ]
        : [];
    }),
  explain(scope, { metadata }) {
    const use = scope.managed.find(({ object }) => object === metadata.name);
    return [
      {
        field: '',
        intent: `spec.resources.${use?.name ?? ''}`,
        guardrail: 'managed-types-are-offered',
        why: `The service asks for a ${
          use?.type ?? 'managed resource'
        }, and its sector offers that type.`,
      },
      {
        field: 'spec',
        intent: `spec.managed.${use?.type ?? ''}`,
        document: 'platform/platform.yaml',
        why: 'How the platform provides this type, with the params that it takes.',
      },
    ];
  },
};
