import { HatchPattern } from '@ridgeway/plugin-insights-common';
import { PrefilledRequest } from '@ridgeway/ui';

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
    object:
      kind === 'field'
        ? `Let an intent say what takes ${leaves} now`
        : `A paved way for what has to leave ${leaves} now`,
    pattern: id,
  };
}
