import type { ICertificate } from '@kubernetes-models/cert-manager/cert-manager.io/v1/Certificate';
import { ServiceScope } from '../../service/ServiceScope';
import { exposureOf } from '../exposure';
import { ResourceKind } from '../ResourceKind';
import { certificateSecret } from './ListenerSet';

/** A certificate for the hosts of an exposed service, which its listeners answer with. */
export const certificate: ResourceKind<ServiceScope> = {
  kind: 'Certificate',
  derive(scope) {
    const exposure = exposureOf(scope);
    return exposure?.own
      ? [
          {
            apiVersion: 'cert-manager.io/v1',
            kind: 'Certificate',
            metadata: scope.metadata(scope.name, {
              intent: 'spec.exposure',
              guardrail: 'hosts-in-domains',
            }),
            spec: {
              secretName: certificateSecret(scope.name),
              dnsNames: [...exposure.hosts],
              issuerRef: exposure.own.issuer,
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
