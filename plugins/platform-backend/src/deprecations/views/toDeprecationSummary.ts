import { DeprecationAssessment } from '@ridgeway/derivation';
import { DocumentOf } from '@ridgeway/intent';
import { DeprecationSummary } from '@ridgeway/plugin-platform-common';
import { byClassOf } from './counts';

/** A deprecation as lists show it. */
export function toDeprecationSummary(
  { spec }: DocumentOf<'Deprecation'>,
  assessment: DeprecationAssessment,
): DeprecationSummary {
  const { affected, deadline, effort, id, state, total } = assessment;
  const { announced, contact, of, owner, title } = spec;
  return {
    id,
    title,
    of,
    state,
    owner,
    contact,
    ...(announced !== undefined && { announced: announced.slice(0, 10) }),
    ...(deadline !== undefined && { deadline }),
    affected: affected.length,
    total,
    byClass: byClassOf(affected),
    effort,
  };
}
