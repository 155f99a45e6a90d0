import type { ICertificate } from '@kubernetes-models/cert-manager/cert-manager.io/v1/Certificate';
import { partName } from '../../names/names';
import { ServiceScope } from '../../service/ServiceScope';
import { exposedHosts, exposedPort } from '../exposedPort';
import { ResourceKind } from '../ResourceKind';

/** A certificate for the hosts of an exposed service. */
export const certificate: ResourceKind<ServiceScope> = {
  kind: 'Certificate',
  derive(scope) {
    const issuer = scope.place.settings.certificateIssuer;
    return issuer && exposedPort(scope)
      ? [
          {
            apiVersion: 'cert-manager.io/v1',
            kind: 'Certificate',
            metadata: scope.metadata(scope.name, {
              intent: 'spec.exposure',
              guardrail: 'hosts-in-domains',
            }),
            spec: {
              secretName: partName(scope.name, 'exposure', 'tls'),
              dnsNames: exposedHosts(scope),
              issuerRef: {
                group: 'cert-manager.io',
                kind: 'ClusterIssuer',
                name: issuer,
              },
              privateKey: { rotationPolicy: 'Always' },
              revisionHistoryLimit: 1,
            },
          } satisfies ICertificate,
        ]
      : [];
  },
  explain: () => [
    {
      field: '',
      intent: 'spec.exposure',
      guardrail: 'hosts-in-domains',
      why: 'Whoever visits the hosts must be able to trust them.',
    },
    {
      field: 'spec.privateKey.rotationPolicy',
      guardrail: 'strict-mtls',
      why: 'A key that is never replaced is one leak away from being everybody’s.',
    },
  ],
};
