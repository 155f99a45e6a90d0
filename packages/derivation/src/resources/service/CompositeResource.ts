import { flatName } from '../../names/names';
import { ServiceScope } from '../../service/ServiceScope';
import { fillIn } from '../fillIn';
import { ResourceKind } from '../ResourceKind';

/**
 * A managed resource: a namespaced Crossplane v2 composite resource, whose kind and `spec` are
 * the platform's configuration. It writes its connection to a Secret of this namespace.
 */
export const compositeResource: ResourceKind<ServiceScope> = {
  kind: 'CompositeResource',
  derive: scope =>
    scope.managed.flatMap(({ name, provided, permitted, class: flavour }) => {
      if (!provided || !permitted) {
        return [];
      }
      const object = flatName(scope.name, name);
      const variables = {
        class: flavour,
        name: object,
        sector: scope.member.sector,
        service: scope.name,
        environment: scope.place.environment,
        namespace: scope.namespace,
      };
      return [
        {
          apiVersion: `${provided.group}/${provided.version}`,
          kind: provided.kind,
          metadata: scope.metadata(object, {
            intent: `spec.resources.${name}`,
            guardrail: 'managed-types-are-offered',
          }),
          spec: fillIn(provided.spec, variables),
        },
      ];
    }),
  explain(scope, object) {
    const use = scope.managed.find(
      ({ name }) => flatName(scope.name, name) === object.metadata.name,
    );
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
        why: 'How the platform provides this type.',
      },
    ];
  },
};
