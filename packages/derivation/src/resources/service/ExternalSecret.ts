import type { IExternalSecret } from '@kubernetes-models/external-secrets/external-secrets.io/v1/ExternalSecret';
import { formatPath } from '@ridgeway/intent';
import { SecretValue } from '../../service/outputs';
import { Provenance } from '../../model/Derivation';
import { KubernetesObject } from '../../model/KubernetesObject';
import { partName } from '../../names/names';
import { SecretTemplate } from '../../service/SecretTemplate';
import { ServiceScope } from '../../service/ServiceScope';
import {
  declaredProvenance,
  declaredSecret,
  KEPT,
  REFRESH,
  SECRET_SETTINGS,
} from '../declaredSecret';
import { MANAGED_CONNECTIONS } from '../managedConnections';
import { ResourceKind } from '../ResourceKind';

type Data = NonNullable<NonNullable<IExternalSecret['spec']>['data']>[number];

/**
 * Secrets by every route: each declared secret as it is, and each text or file that mixes secret
 * values with other text as a template. What a gate denied is not derived, nor anything mixed with it.
 */
export const externalSecret: ResourceKind<ServiceScope> = {
  kind: 'ExternalSecret',
  derive: scope => [
    ...scope.secrets.flatMap(use => declaredSecret(scope, use)),
    ...scope.workload.secretTemplates
      .filter(({ permitted }) => permitted)
      .flatMap(template => composedSecret(scope, template)),
  ],
  explain(scope, object) {
    const use = scope.secrets.find(
      ({ name }) => partName(scope.name, name) === object.metadata.name,
    );
    return [
      ...(use
        ? declaredProvenance(use)
        : composedProvenance(scope, object.metadata.name)),
      ...SECRET_SETTINGS,
    ];
  },
};

/** One entry for each variable or file that the template composes. */
function composedProvenance(
  { workload }: ServiceScope,
  name: string,
): Provenance[] {
  const template = workload.secretTemplates.find(
    candidate => candidate.name === name,
  );
  return [
    {
      field: '',
      intent: 'spec.containers',
      guardrail: 'secrets-need-consent',
      why: 'A variable or file mixes secret values with other text: it is composed inside the cluster and never leaves it.',
    },
    ...Object.entries(template?.origins ?? {}).map(([key, origin]) => ({
      field: `spec.target.template.data[${JSON.stringify(key)}]`,
      intent: formatPath(origin),
      why: 'The text as declared, with its secret values filled in there.',
    })),
  ];
}

function composedSecret(
  scope: ServiceScope,
  { name, entries, values }: SecretTemplate,
): KubernetesObject[] {
  const data = [...values].flatMap(([secretKey, value]) => {
    const source = sourceOf(scope, value);
    return source ? [{ secretKey, ...source }] : [];
  });
  return data.length < values.size
    ? []
    : [
        {
          apiVersion: 'external-secrets.io/v1',
          kind: 'ExternalSecret',
          metadata: scope.metadata(name, {
            intent: 'spec.containers',
            guardrail: 'secrets-need-consent',
          }),
          spec: {
            ...REFRESH,
            target: {
              name,
              ...KEPT,
              template: { engineVersion: 'v2', data: entries },
            },
            data,
          },
        } satisfies IExternalSecret,
      ];
}

/** Where a value is read: the cluster's secret store, or what a managed resource wrote. */
function sourceOf(
  { place }: ServiceScope,
  { origin, secretName, key }: SecretValue,
): Pick<Data, 'remoteRef' | 'sourceRef'> | undefined {
  const store = place.settings.secretStore;
  if (origin.kind === 'connection') {
    return {
      remoteRef: { key: secretName, property: key },
      sourceRef: {
        storeRef: { kind: 'SecretStore', name: MANAGED_CONNECTIONS },
      },
    };
  }
  return store === undefined || origin.path === undefined
    ? undefined
    : {
        remoteRef: { key: origin.path, property: key },
        sourceRef: { storeRef: { kind: 'ClusterSecretStore', name: store } },
      };
}
