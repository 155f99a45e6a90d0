import type { IValidatingAdmissionPolicy } from 'kubernetes-models/admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy';
import { SectorScope } from '../../sector/SectorScope';
import { ResourceKind } from '../ResourceKind';
import { AdmissionTarget } from './admission/AdmissionRule';
import { pods } from './admission/pods';
import { services } from './admission/services';
import { validationsOf } from './admission/validationsOf';

const TARGETS: readonly AdmissionTarget[] = [pods, services];

/**
 * Names of the policies of a namespace, and of their bindings. Policies belong to the whole
 * cluster; no namespace has a dot in its name.
 */
export function admissionPolicies({
  namespace,
}: Pick<SectorScope, 'namespace'>): Array<{
  name: string;
  target: AdmissionTarget;
}> {
  return TARGETS.map(target => ({
    name: `${namespace}.${target.name}`,
    target,
  }));
}

/** Makes the guardrails hold for everybody, also for what somebody applies by hand. */
export const validatingAdmissionPolicy: ResourceKind<SectorScope> = {
  kind: 'ValidatingAdmissionPolicy',
  derive: scope =>
    admissionPolicies(scope).map(
      ({ name, target }) =>
        ({
          apiVersion: 'admissionregistration.k8s.io/v1',
          kind: 'ValidatingAdmissionPolicy',
          metadata: scope.clusterMetadata(name, {
            guardrail: target.guardrail,
          }),
          spec: {
            failurePolicy: 'Fail',
            matchConstraints: {
              resourceRules: [
                {
                  apiGroups: [''],
                  apiVersions: ['v1'],
                  operations: ['CREATE', 'UPDATE'],
                  resources: target.resources,
                },
              ],
            },
            matchConditions: [{ name: 'changes', expression: target.judged }],
            variables: Object.entries(target.variables).map(
              ([variable, expression]) => ({ name: variable, expression }),
            ),
            validations: validationsOf(scope, target).map(
              ({ expression, message }) => ({
                expression,
                message,
                reason: 'Forbidden',
              }),
            ),
          },
        } satisfies IValidatingAdmissionPolicy),
    ),
  explain: (scope, object) =>
    admissionPolicies(scope)
      .filter(({ name }) => name === object.metadata.name)
      .flatMap(({ target }) => [
        {
          field: '',
          guardrail: target.guardrail,
          why: 'The guardrails hold for everybody who writes to the namespace, by whatever tool.',
        },
        ...validationsOf(scope, target).map(({ rule, message }, position) => ({
          field: `spec.validations[${position}]`,
          guardrail: rule.guardrail,
          why: message,
        })),
      ]),
};
