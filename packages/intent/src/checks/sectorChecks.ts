import { Located } from '../model/Located';
import { Reason } from '../model/reasons';
import { didYouMean } from '../parse/didYouMean';
import { Finding } from '../parse/Finding';
import { choice } from '../schema/inWords';
import { World } from '../world/World';

/** What a sector says about clusters, managed types and the namespaces of others. */
export function checkSector(
  world: World,
  { document }: Located<'Sector'>,
): Finding[] {
  const { metadata, spec } = document;
  const clusters = Object.keys(world.platform?.document.spec.clusters ?? {});
  const managed = Object.keys(world.platform?.document.spec.managed ?? {});
  const findings: Finding[] = [];
  for (const [index, { name, cluster }] of spec.environments.entries()) {
    const path = ['spec', 'environments', index];
    if (world.platform && !clusters.includes(cluster)) {
      findings.push(
        unknownName('UnknownCluster', cluster, clusters, [...path, 'cluster'], {
          message: `The platform has no cluster ${cluster}.`,
        }),
      );
    }
    const other = collision(world, metadata.name, name);
    if (other) {
      findings.push({
        reason: 'NamespaceCollision',
        path: [...path, 'name'],
        message: `The namespace ${metadata.name}-${name} is also that of environment ${other.environment} of sector ${other.sector}.`,
        allowed: 'a namespace <sector>-<environment> of its own',
        suggestion: 'Choose another name for the environment.',
      });
    }
  }
  for (const [index, type] of (spec.managed ?? []).entries()) {
    if (world.platform && !managed.includes(type)) {
      findings.push(
        unknownName('UnknownType', type, managed, ['spec', 'managed', index], {
          // Services that ask for it are told; everybody else has nothing to do with it.
          severity: 'warning',
          message: `The platform has no managed type ${type} yet.`,
        }),
      );
    }
  }
  return findings;
}

/** A finding about a name that is not among those that exist. */
export function unknownName(
  reason: Reason,
  name: string,
  known: readonly string[],
  path: Finding['path'],
  words: Pick<Finding, 'message' | 'severity' | 'suggestion' | 'at'>,
): Finding {
  const near = didYouMean(name, known);
  return {
    reason,
    path,
    ...(known.length > 0 && { allowed: choice(known) }),
    ...words,
    ...(near && { suggestion: `Did you mean ${near}?` }),
  };
}

/** Another pair of sector and environment with the same namespace: `a` + `b-c` and `a-b` + `c`. */
function collision(
  world: World,
  sector: string,
  environment: string,
): { sector: string; environment: string } | undefined {
  const parts = `${sector}-${environment}`.split('-');
  for (let length = 1; length < parts.length; length++) {
    const otherSector = parts.slice(0, length).join('-');
    const otherEnvironment = parts.slice(length).join('-');
    const other =
      otherSector === sector ? undefined : world.sectors.get(otherSector);
    if (
      other?.document.spec.environments.some(
        ({ name }) => name === otherEnvironment,
      )
    ) {
      return { sector: otherSector, environment: otherEnvironment };
    }
  }
  return undefined;
}
