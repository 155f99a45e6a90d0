import type { ICertificateRequestPolicy } from '@kubernetes-models/cert-manager/policy.cert-manager.io/v1alpha1/CertificateRequestPolicy';
import { SectorScope } from '../../sector/SectorScope';
import { CERTIFICATE_APPROVAL, certificateScope } from '../certificateScope';
import { ResourceKind } from '../ResourceKind';

/** What a server's certificate is for, and nothing else: above all, it signs no others. */
const USAGES: NonNullable<
  NonNullable<ICertificateRequestPolicy['spec']>['allowed']
>['usages'] = ['digital signature', 'key encipherment', 'server auth'];

/** Approves certificates of the sector's namespace for the sector's domains, and no others. */
export const certificateRequestPolicy: ResourceKind<SectorScope> = {
  kind: 'CertificateRequestPolicy',
  derive(scope) {
    const approval = certificateScope(scope);
    return approval
      ? [
          {
            apiVersion: 'policy.cert-manager.io/v1alpha1',
            kind: 'CertificateRequestPolicy',
            metadata: scope.clusterMetadata(approval.policy, {
              intent: 'spec.domains',
              guardrail: 'hosts-in-domains',
            }),
            spec: {
              allowed: {
                dnsNames: {
                  required: true,
                  values: approval.domains.flatMap(domain => [
                    domain,
                    `*.${domain}`,
                  ]),
                },
                usages: USAGES,
              },
              selector: {
                issuerRef: approval.issuer,
                namespace: { matchNames: [scope.namespace] },
              },
            },
          } satisfies ICertificateRequestPolicy,
        ]
      : [];
  },
  explain: () => [
    {
      field: '',
      intent: 'spec.domains',
      guardrail: 'hosts-in-domains',
      why: `A certificate is signed when its names lie in the domains of the sector. ${CERTIFICATE_APPROVAL} lets cert-manager use the policy in this namespace.`,
    },
  ],
};
