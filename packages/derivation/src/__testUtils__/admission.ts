import { celEnv, CelInput, isCelError, parse, plan } from '@bufbuild/cel';
import type { IValidatingAdmissionPolicy } from 'kubernetes-models/admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy';
import type { IPodTemplateSpec } from 'kubernetes-models/v1/PodTemplateSpec';
import { KubernetesObject } from '../model/KubernetesObject';
import { Spec } from './worlds';

/** A change as the API server shows it to admission policies. */
export interface AdmissionChange {
  object: Spec;
  /** What it was before; absent when the object is new. */
  oldObject?: Spec;
}

const env = celEnv();
const planned = new Map<string, ReturnType<typeof plan>>();

/** The policies for a resource, such as `pods`, among derived objects of one namespace. */
export function policiesFor(
  resource: string,
  objects: readonly KubernetesObject[],
): Array<NonNullable<IValidatingAdmissionPolicy['spec']>> {
  return objects.filter(isPolicy).flatMap(({ spec }) => {
    const rules = spec?.matchConstraints?.resourceRules ?? [];
    return spec && rules.some(({ resources }) => resources?.includes(resource))
      ? [spec]
      : [];
  });
}

/**
 * Messages of the validations that a change breaks, evaluated as the API server does: conditions
 * first, then variables in their order, each known to those after it.
 *
 * @throws when an expression cannot be parsed or evaluated
 */
export function denials(
  policies: ReadonlyArray<NonNullable<IValidatingAdmissionPolicy['spec']>>,
  { object, oldObject }: AdmissionChange,
): string[] {
  const given = {
    object: celValue(object),
    oldObject: celValue(oldObject ?? null),
    request: celValue({ operation: oldObject ? 'UPDATE' : 'CREATE' }),
  };
  return policies.flatMap(policy => {
    const conditions = policy.matchConditions ?? [];
    if (!conditions.every(({ expression }) => evaluate(expression, given))) {
      return [];
    }
    const variables = new Map<string, CelInput>();
    for (const { name, expression } of policy.variables ?? []) {
      variables.set(name, evaluate(expression, { ...given, variables }));
    }
    return (policy.validations ?? [])
      .filter(
        ({ expression }) =>
          evaluate(expression, { ...given, variables }) !== true,
      )
      .map(({ message }) => message ?? '');
  });
}

/** The pod that a template becomes, before anything has been added to it. */
export function podOf({ metadata, spec }: IPodTemplateSpec): Spec {
  return structuredClone({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'pod', ...metadata },
    spec,
  });
}

function evaluate(expression: string, bindings: Record<string, CelInput>) {
  let run = planned.get(expression);
  if (!run) {
    run = plan(env, parse(expression));
    planned.set(expression, run);
  }
  const result = run(bindings);
  if (isCelError(result)) {
    throw new Error(`${result.message} in ${expression}`);
  }
  return result;
}

/** A JSON value with the types that CEL gives to Kubernetes objects: whole numbers are integers. */
function celValue(value: unknown): CelInput {
  if (Array.isArray(value)) {
    return value.map(celValue);
  }
  if (typeof value === 'object' && value !== null) {
    return new Map(
      Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => [key, celValue(item)]),
    );
  }
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isInteger(value) ? BigInt(value) : value;
    default:
      return null;
  }
}

function isPolicy(
  object: KubernetesObject,
): object is KubernetesObject & Pick<IValidatingAdmissionPolicy, 'spec'> {
  return object.kind === 'ValidatingAdmissionPolicy';
}
