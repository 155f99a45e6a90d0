import type { IExternalSecret } from '@kubernetes-models/external-secrets/external-secrets.io/v1/ExternalSecret';
import { MemberScope } from '../member/MemberScope';
import { KubernetesObject } from '../model/KubernetesObject';
import { Provenance } from '../model/Derivation';
import { partName } from '../names/names';
import { IMAGE_PULL_TYPE, imagePullTemplate } from '../service/imagePull';
import { SecretUse } from '../service/secrets';

/** How often a secret is read again from its store. */
export const REFRESH = {
  refreshPolicy: 'Periodic',
  refreshInterval: '1h',
} as const;

/**
 * A Secret goes with its ExternalSecret, and not with its source: what is deleted in the store by
 * mistake does not stop what runs.
 */
export const KEPT = {
  creationPolicy: 'Owner',
  deletionPolicy: 'Retain',
} as const;

/** The secret of a resource as it is, by the name of the resource; nothing of what a gate denied. */
export function declaredSecret(
  scope: MemberScope,
  {
    name,
    keys,
    imagePull,
    path,
    permitted,
  }: SecretUse & { permitted: boolean },
): KubernetesObject[] {
  const store = scope.place.settings.secretStore;
  return !permitted ||
    path === undefined ||
    keys.length === 0 ||
    store === undefined
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
            ...REFRESH,
            secretStoreRef: { kind: 'ClusterSecretStore', name: store },
            target: {
              name: partName(scope.name, name),
              ...KEPT,
              ...(imagePull
                ? {
                    template: {
                      engineVersion: 'v2' as const,
                      type: IMAGE_PULL_TYPE,
                      mergePolicy: 'Merge' as const,
                      data: imagePullTemplate(keys),
                    },
                  }
                : {}),
            },
            data: keys.map(key => ({
              secretKey: key,
              remoteRef: { key: path, property: key },
            })),
          },
        } satisfies IExternalSecret,
      ];
}

/** Why such an object is there. */
export function declaredProvenance({
  name,
  id,
  sector,
  secret,
  imagePull,
}: SecretUse): Provenance[] {
  return [
    {
      field: '',
      intent: `spec.resources.${name}`,
      guardrail: 'secrets-need-consent',
      why: `The service reads secret ${id}, and its owner permits that.`,
    },
    {
      field: 'spec.data',
      intent: `spec.secrets.${secret}`,
      document: `sectors/${sector}/sector.yaml`,
      why: 'Where the secret lies in the store is declared by the sector that owns it.',
    },
    ...(imagePull
      ? [
          {
            field: 'spec.target.template',
            intent: `spec.resources.${name}.params.imagePull`,
            why: 'In the form that images are pulled with.',
          },
        ]
      : []),
  ];
}

/** Why its settings are what they are, whatever it holds. */
export const SECRET_SETTINGS: readonly Provenance[] = [
  {
    field: 'spec.refreshInterval',
    guardrail: 'secrets-need-consent',
    why: 'A value that changes in the store arrives within the hour.',
  },
  {
    field: 'spec.target.deletionPolicy',
    guardrail: 'secrets-need-consent',
    why: 'What is deleted in the store by mistake does not stop what runs.',
  },
];
