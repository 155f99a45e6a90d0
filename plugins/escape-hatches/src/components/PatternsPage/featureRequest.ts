import { HatchPattern } from '@ridgeway/plugin-insights-common';
import { PrefilledRequest } from '@ridgeway/ui';

/** The guardrail that mesh members and packages leave by being there. */
const HATCHES = 'escape-hatches-expire';

/** The feature request that a pattern amounts to, for the first of its services. */
export function featureRequest({
  id,
  kind,
  leaves,
  services,
}: HatchPattern): PrefilledRequest {
  return {
    kind: 'feature',
    subject: services[0],
    object: titleOf(kind, leaves),
    pattern: id,
  };
}

function titleOf(kind: HatchPattern['kind'], leaves: string): string {
  if (leaves === HATCHES) {
    return 'Let a Service say what takes a mesh member or package now';
  }
  return kind === 'field'
    ? `Let an intent say what takes ${leaves} now`
    : `A paved way for what has to leave ${leaves} now`;
}
