import type { IValidatingAdmissionPolicyBinding } from 'kubernetes-models/admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding';
import { SectorScope } from '../../sector/SectorScope';
import { NAMESPACE_NAME_LABEL } from '../labels';
import { ResourceKind } from '../ResourceKind';
import { admissionPolicies } from './ValidatingAdmissionPolicy';

/** Puts the sector's admission policies into force, in its namespace and nowhere else. */
export const validatingAdmissionPolicyBinding: ResourceKind<SectorScope> = {
  kind: 'ValidatingAdmissionPolicyBinding',
  derive: scope =>
    admissionPolicies(scope).map(
      ({ name, target }) =>
        ({
          apiVersion: 'admissionregistration.k8s.io/v1',
          kind: 'ValidatingAdmissionPolicyBinding',
          metadata: scope.clusterMetadata(name, {
            guardrail: target.guardrail,
          }),
          spec: {
            policyName: name,
            matchResources: {
              namespaceSelector: {
                matchLabels: { [NAMESPACE_NAME_LABEL]: scope.namespace },
              },
            },
            validationActions: ['Deny', 'Audit'],
          },
        } satisfies IValidatingAdmissionPolicyBinding),
    ),
  explain: () => [
    {
      field: 'spec.matchResources.namespaceSelector',
      guardrail: 'restricted-pods',
      why: 'The API server itself sets this label, so no namespace can bear the name of another.',
    },
    {
      field: 'spec.validationActions',
      guardrail: 'restricted-pods',
      why: 'What breaks a rule is refused, and the audit log says so.',
    },
  ],
};
