import { standingAt } from '@ridgeway/derivation';
import { Located, overrideIds, World } from '@ridgeway/intent';

/** Whether another exception that is in force and ends later grants all that this one grants. */
export function isReplaced(
  exception: Located<'Exception'>,
  world: World,
  now: Date,
): boolean {
  const { spec } = exception.document;
  return [...world.exceptions.values()].some(other => {
    const candidate = other.document.spec;
    return (
      other !== exception &&
      candidate.subject === spec.subject &&
      candidate.guardrail === spec.guardrail &&
      candidate.field === spec.field &&
      Date.parse(candidate.expires) > Date.parse(spec.expires) &&
      standingAt(candidate, now.toISOString()) === 'live' &&
      overrideIds(spec.overrides).every(id =>
        overrideIds(candidate.overrides).includes(id),
      )
    );
  });
}
