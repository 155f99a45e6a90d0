import { checkWorld, Diagnostic } from '@ridgeway/intent';
import { Source } from '../input/Source';

/**
 * Everything there is to say about a source, sorted by place. Policies are read by the policy
 * engine, which is loaded only when there are any.
 */
export async function findings(source: Source): Promise<Diagnostic[]> {
  const { world } = source;
  const all = [
    ...source.diagnostics,
    ...world.diagnostics,
    ...checkWorld(world),
  ];
  if (world.policies.length > 0) {
    const { validatePolicy } = await import('@ridgeway/authorization');
    all.push(...world.policies.flatMap(validatePolicy));
  }
  return all
    .filter(isKnowable(source))
    .sort(
      (a, b) =>
        a.file.localeCompare(b.file, 'en') ||
        a.line - b.line ||
        a.column - b.column,
    );
}

/** Around a single file nobody else is there, so that a neighbour is missing says nothing. */
function isKnowable({ madeUp }: Source): (diagnostic: Diagnostic) => boolean {
  return ({ reason }) => madeUp === undefined || reason !== 'UnknownService';
}

/** Whether something has to be corrected before it means anything. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
