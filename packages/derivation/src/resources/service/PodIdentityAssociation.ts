import { ServiceScope } from '../../service/ServiceScope';
import { ResourceKind } from '../ResourceKind';

/**
 * On EKS, what makes a role that of exactly one service account of one namespace: a managed
 * resource of Crossplane's AWS provider.
 */
export const podIdentityAssociation: ResourceKind<ServiceScope> = {
  kind: 'PodIdentityAssociation',
  derive(scope) {
    const association = scope.identity?.association;
    return association
      ? [
          {
            apiVersion: 'eks.aws.m.upbound.io/v1beta1',
            kind: 'PodIdentityAssociation',
            metadata: scope.metadata(scope.name, {
              intent: 'metadata.name',
              guardrail: 'own-identity',
            }),
            spec: {
              forProvider: {
                ...association,
                namespace: scope.namespace,
                serviceAccount: scope.member.serviceAccount,
              },
            },
          },
        ]
      : [];
  },
  explain: ({ place }) => [
    {
      field: '',
      intent: 'spec.cloud',
      document: place.document.file,
      guardrail: 'own-identity',
      why: 'The service has a role of its own in the cloud, and no key that could be taken along.',
    },
    {
      field: 'spec.forProvider.roleArn',
      intent: `spec.clusters.${place.cluster}.workloadIdentity.aws`,
      document: 'platform/platform.yaml',
      why: 'How the platform names the roles of services.',
    },
  ],
};
