import { Path } from '../model/Path';
import { didYouMean } from '../parse/didYouMean';
import { Finding } from '../parse/Finding';
import { DocumentOf } from '../schema/documents';
import { choice } from '../schema/inWords';
import { MANAGED_VARIABLES, PROJECT_VARIABLES } from '../schema/managedType';
import { IDENTITY_VARIABLES } from '../schema/workloadIdentity';
import { ISSUER_VARIABLES } from '../schema/cluster';
import { BUILT_IN_TYPES } from '../resources/resourceTypes';

/** Rules of the Platform beyond its shape. */
export function* platformFindings({
  spec,
}: DocumentOf<'Platform'>): Generator<Finding> {
  for (const [type, { params, ...managed }] of Object.entries(
    spec.managed ?? {},
  )) {
    const path = ['spec', 'managed', type];
    if (BUILT_IN_TYPES.includes(type)) {
      yield {
        reason: 'ReservedName',
        path,
        at: 'key',
        message: `${type} is a resource type of the language and cannot be a managed one.`,
        suggestion: 'Choose another name.',
      };
    }
    yield* templateFindings(
      managed.spec,
      [...path, 'spec'],
      [
        ...MANAGED_VARIABLES,
        ...Object.keys(params ?? {}).map(name => `params.${name}`),
      ],
    );
    yield* templateFindings(
      managed.connectionSecret,
      [...path, 'connectionSecret'],
      ['name'],
    );
  }
  yield* templateFindings(
    spec.cloudProject?.spec,
    ['spec', 'cloudProject', 'spec'],
    PROJECT_VARIABLES,
  );
  for (const [name, cluster] of Object.entries(spec.clusters)) {
    const path = ['spec', 'clusters', name];
    yield* templateFindings(
      cluster.issuer,
      [...path, 'issuer'],
      ISSUER_VARIABLES,
    );
    const { gcp, aws } = cluster.workloadIdentity ?? {};
    yield* templateFindings(
      gcp?.serviceAccount,
      [...path, 'workloadIdentity', 'gcp', 'serviceAccount'],
      [...IDENTITY_VARIABLES, ...(gcp?.project ? ['project'] : [])],
    );
    yield* templateFindings(
      aws?.role,
      [...path, 'workloadIdentity', 'aws', 'role'],
      [...IDENTITY_VARIABLES, ...(aws?.account ? ['account'] : [])],
    );
  }
}

/** Placeholders in the texts of a template that nothing is filled in for. */
function* templateFindings(
  value: unknown,
  path: Path,
  variables: readonly string[],
): Generator<Finding> {
  if (typeof value === 'string') {
    for (const { 0: placeholder, 1: name, index } of value.matchAll(
      /\$\{([^}]*)\}/g,
    )) {
      if (!variables.includes(name)) {
        const near = didYouMean(name, variables);
        yield {
          reason: 'UnknownPlaceholder',
          path,
          within: { start: index, end: index + placeholder.length },
          message: `${placeholder} means nothing here.`,
          allowed: choice(variables.map(variable => `\${${variable}}`)),
          ...(near && { suggestion: `Did you mean \${${near}}?` }),
        };
      }
    }
  } else if (typeof value === 'object' && value !== null) {
    const isList = Array.isArray(value);
    for (const [key, item] of Object.entries(value)) {
      yield* templateFindings(
        item,
        [...path, isList ? Number(key) : key],
        variables,
      );
    }
  }
}
