import {
  Derivation,
  derive as deriveWorld,
  DeriveOptions,
  deriveSubjects,
} from '@ridgeway/derivation';
import { Source } from '../input/Source';
import { UsageError } from '../UsageError';

/** What to derive of a source, and how. */
export interface Scope {
  /** `commerce/checkout`; default everything. */
  service?: string;
  environment?: string;
  /** ISO moment; default now. */
  asOf?: string;
  apiResources?: DeriveOptions['apiResources'];
}

/** Options for a derivation of a source. Policies are only looked at when a gate is asked. */
export async function optionsFor(
  source: Source,
  scope: Scope,
): Promise<DeriveOptions> {
  const { createCedarAuthorizer } = await import('@ridgeway/authorization');
  return {
    asOf: scope.asOf ?? new Date().toISOString(),
    authorizer: createCedarAuthorizer(source.world),
    ...(scope.apiResources && { apiResources: scope.apiResources }),
  };
}

/**
 * Derives a source, or the part of it that is asked for.
 *
 * @throws UsageError when the service or environment asked for does not exist
 */
export async function deriveSource(
  source: Source,
  scope: Scope,
): Promise<Derivation> {
  const options = await optionsFor(source, scope);
  if (scope.service) {
    requireService(source, scope.service);
  }
  const subjects = subjectsOf(source, scope);
  const derivation = subjects
    ? deriveSubjects(source.world, subjects, options)
    : deriveWorld(source.world, options);
  const { environment } = scope;
  if (environment === undefined) {
    return derivation;
  }
  requireEnvironment(source, environment, subjects);
  const isAsked = (each: { environment?: string }) =>
    each.environment === undefined || each.environment === environment;
  return {
    resources: derivation.resources.filter(isAsked),
    conditions: derivation.conditions.filter(isAsked),
    agreements: derivation.agreements.filter(isAsked),
  };
}

/** Of a single file, its own sector too; the neighbours made up around it are not asked for. */
function subjectsOf(
  { only }: Source,
  { service }: Scope,
): string[] | undefined {
  if (service !== undefined) {
    return [service];
  }
  return only === undefined ? undefined : [only.split('/')[0], only];
}

/** @throws UsageError when a world has no such service, naming the nearest */
export function requireService({ world }: Source, service: string): void {
  const known = [world.services, world.meshMembers, world.packages].flatMap(
    documents => [...documents.keys()],
  );
  // A document that cannot be read is an error of its own, told with its place.
  const isBroken = world.diagnostics.some(
    ({ file }) => file === `sectors/${service}.yaml`,
  );
  if (known.includes(service) || isBroken) {
    return;
  }
  const [sector] = service.split('/');
  const neighbours = known.filter(each => each.startsWith(`${sector}/`));
  throw new UsageError(
    `There is no service ${service}. ${
      neighbours.length > 0
        ? `Sector ${sector} has ${neighbours.sort().join(', ')}.`
        : `Sectors are ${
            [...world.sectors.keys()].sort().join(', ') || 'none'
          }.`
    }`,
  );
}

function requireEnvironment(
  { world }: Source,
  environment: string,
  subjects: string[] | undefined,
): void {
  const asked = subjects?.map(subject => subject.split('/')[0]);
  const sectors = [...world.sectors.values()].filter(
    ({ document }) => asked?.includes(document.metadata.name) ?? true,
  );
  const known = new Set(
    sectors.flatMap(({ document }) =>
      document.spec.environments.map(({ name }) => name),
    ),
  );
  if (!known.has(environment)) {
    throw new UsageError(
      `There is no environment ${environment}; there is ${
        [...known].sort().join(', ') || 'none'
      }.`,
    );
  }
}
