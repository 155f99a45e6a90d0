import {
  Derivation,
  derive as deriveWorld,
  DeriveOptions,
  deriveSubjects,
} from '@ridgeway/derivation';
import { didYouMean } from '@ridgeway/intent';
import { Source } from '../input/Source';
import { UsageError } from '../UsageError';
import { requireSubject } from './requireSubject';

/** What to derive of a source, and how. */
export interface Scope {
  /** `commerce/checkout`, `commerce`; default everything. */
  subject?: string;
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
 * @throws UsageError when the subject or environment asked for does not exist
 */
export async function deriveSource(
  source: Source,
  scope: Scope,
): Promise<Derivation> {
  const subjects = subjectsOf(source, scope);
  if (scope.subject !== undefined) {
    requireSubject(source, scope.subject);
  }
  if (scope.environment !== undefined) {
    requireEnvironment(source, scope.environment, subjects);
  }
  const options = await optionsFor(source, scope);
  const derivation = subjects
    ? deriveSubjects(source.world, subjects, options)
    : deriveWorld(source.world, options);
  const { environment } = scope;
  if (environment === undefined) {
    return derivation;
  }
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
  { subject }: Scope,
): string[] | undefined {
  if (subject !== undefined) {
    return [subject];
  }
  return only === undefined ? undefined : [only.split('/')[0], only];
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
    const near = didYouMean(environment, known);
    throw new UsageError(
      `There is no environment ${environment}${
        asked ? ` in sector ${asked[0]}` : ''
      }; there is ${[...known].sort().join(', ') || 'none'}.${
        near ? ` Did you mean ${near}?` : ''
      }`,
    );
  }
}
