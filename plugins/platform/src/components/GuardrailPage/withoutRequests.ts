import { Condition, Remedy } from '@ridgeway/derivation';

function withoutRequest<T extends { remedy?: Remedy }>(finding: T): T {
  if (!finding.remedy) {
    return finding;
  }
  const { request: _request, ...remedy } = finding.remedy;
  return { ...finding, remedy };
}

/** Conditions of an example: nobody can be asked for what does not exist. */
export function withoutRequests(conditions: readonly Condition[]): Condition[] {
  return conditions.map(condition => ({
    ...withoutRequest(condition),
    ...(condition.denials
      ? { denials: condition.denials.map(withoutRequest) }
      : {}),
    ...(condition.causes
      ? { causes: condition.causes.map(withoutRequest) }
      : {}),
  }));
}
