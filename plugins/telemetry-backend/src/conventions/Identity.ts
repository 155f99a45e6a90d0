import {
  copied,
  is,
  isNot,
  isOneOf,
  literal,
  Matcher,
  matches,
} from '../promql/PromQl';

/** Whose series are looked for: one workload, or all of some namespaces. */
export interface Scope {
  namespaces: readonly string[];
  /** Absent: all of them. */
  name?: string;
}

/** Labels that answers say by whose they are, whatever the labels of the series are. */
export const NAMESPACE = 'ridgeway_namespace';
/** The name of the workload; see {@link NAMESPACE}. */
export const WORKLOAD = 'ridgeway_workload';

/** By which labels series say whose they are. */
export interface Identity {
  id: string;
  /** Labels that tell workloads apart. */
  by: readonly string[];
  select(scope: Scope): Matcher[];
  /** Adds {@link NAMESPACE} and {@link WORKLOAD} to an expression that has the labels. */
  named(expression: string): string;
}

/** One label for the namespace, one for the workload. */
export function labelIdentity(
  id: string,
  namespaceLabel: string,
  nameLabel: string,
): Identity {
  return {
    id,
    by: [namespaceLabel, nameLabel],
    select: ({ namespaces, name }) => [
      isOneOf(namespaceLabel, namespaces),
      name === undefined ? isNot(nameLabel, '') : is(nameLabel, name),
    ],
    named: expression =>
      copied(
        WORKLOAD,
        nameLabel,
        copied(NAMESPACE, namespaceLabel, expression),
      ),
  };
}

/** What a ReplicaSet and its pods add to the name of a Deployment. */
const POD_SUFFIX = '-[0-9a-z]{1,10}-[0-9a-z]{5}';

/** Labels of a pod, which is called after its Deployment. */
export const podIdentity: Identity = {
  id: 'pod',
  by: ['namespace', 'pod'],
  select: ({ namespaces, name }) => [
    isOneOf('namespace', namespaces),
    matches('pod', `${name === undefined ? '.+' : literal(name)}${POD_SUFFIX}`),
  ],
  named: expression =>
    copied(
      WORKLOAD,
      'pod',
      copied(NAMESPACE, 'namespace', expression),
      `(.+)${POD_SUFFIX}`,
    ),
};

/** `job="namespace/name"`, as Prometheus makes it of OpenTelemetry's `service.namespace` and `service.name`. */
export const jobIdentity: Identity = {
  id: 'job',
  by: ['job'],
  select: ({ namespaces, name }) => [
    name === undefined
      ? matches('job', `(${namespaces.map(literal).join('|')})/.+`)
      : isOneOf(
          'job',
          namespaces.map(namespace => `${namespace}/${name}`),
        ),
  ],
  named: expression =>
    copied(
      WORKLOAD,
      'job',
      copied(NAMESPACE, 'job', expression, '(.+)/.+'),
      '.+/(.+)',
    ),
};
