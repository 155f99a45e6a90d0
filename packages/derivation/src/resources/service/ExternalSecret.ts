import type { IExternalSecret } from '@kubernetes-models/external-secrets/external-secrets.io/v1/ExternalSecret';
import { SecretValue } from '../../service/outputs';
import { KubernetesObject } from '../../model/KubernetesObject';
import { partName } from '../../names/names';
import { SecretTemplate } from '../../service/SecretTemplate';
import { ServiceScope } from '../../service/ServiceScope';
import { MANAGED_CONNECTIONS } from '../managedConnections';
import { ResourceKind } from '../ResourceKind';

type Data = NonNullable<NonNullable<IExternalSecret['spec']>['data']>[number];

/** How often a secret is read again from its store. */
const REFRESH_INTERVAL = '1h';

/**
 * Secrets by every route: each declared secret as it is, and each text or file that mixes secret
 * values with other text as a template. What a gate denied is not derived, nor anything mixed with it.
 */
export const externalSecret: ResourceKind<ServiceScope> = {
  kind: 'ExternalSecret',
  derive: scope => [
    ...scope.secrets.flatMap(use => {
      const remote = use.remote?.[scope.place.environment];
      return use.permitted && remote !== undefined && use.keys.length > 0
        ? declaredSecret(scope, use.name, use.keys, remote)
        : [];
    }),
    ...scope.workload.secretTemplates
      .filter(({ permitted }) => permitted)
      .flatMap(template => composedSecret(scope, template)),
  ],
  explain(scope, object) {
    const use = scope.secrets.find(
      ({ name }) => partName(scope.name, name) === object.metadata.name,
    );
    return use
      ? [
          {
            field: '',
            intent: `spec.resources.${use.name}`,
            guardrail: 'secrets-need-consent',
            why: `The service reads secret ${use.id}, and its owner permits that.`,
          },
          {
            field: 'spec.data',
            intent: `spec.secrets.${use.id.split('/')[1]}`,
            document: `sectors/${use.sector}/sector.yaml`,
            why: 'Where the secret lies in the store is declared by the sector that owns it.',
          },
        ]
      : [
          {
            field: '',
            intent: 'spec.containers',
            guardrail: 'secrets-need-consent',
            why: 'A variable or file mixes secret values with other text: it is composed inside the cluster and never leaves it.',
          },
        ];
  },
};

function declaredSecret(
  scope: ServiceScope,
  name: string,
  keys: readonly string[],
  remote: string,
): KubernetesObject[] {
  const store = scope.place.settings.secretStore;
  return store === undefined
    ? []
    : [
        {
          apiVersion: 'external-secrets.io/v1',
          kind: 'ExternalSecret',
          metadata: scope.metadata(partName(scope.name, name), {
            intent: `spec.resources.${name}`,
            guardrail: 'secrets-need-consent',
          }),
          spec: {
            refreshInterval: REFRESH_INTERVAL,
            secretStoreRef: { kind: 'ClusterSecretStore', name: store },
            target: {
              name: partName(scope.name, name),
              creationPolicy: 'Owner',
            },
            data: keys.map(key => ({
              secretKey: key,
              remoteRef: { key: remote, property: key },
            })),
          },
        } satisfies IExternalSecret,
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
            refreshInterval: REFRESH_INTERVAL,
            target: {
              name,
              creationPolicy: 'Owner',
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
  { remote, secretName, key }: SecretValue,
): Pick<Data, 'remoteRef' | 'sourceRef'> | undefined {
  const store = place.settings.secretStore;
  if (remote === undefined) {
    return {
      remoteRef: { key: secretName, property: key },
      sourceRef: {
        storeRef: { kind: 'SecretStore', name: MANAGED_CONNECTIONS },
      },
    };
  }
  return store === undefined
    ? undefined
    : {
        remoteRef: { key: remote, property: key },
        sourceRef: { storeRef: { kind: 'ClusterSecretStore', name: store } },
      };
}
