import { ServiceView } from '@ridgeway/plugin-platform-common';
import { readyConditions } from '../clusters/views/readyConditions';
import { healthOf, reasonsOf } from '../views/toServiceSummary';
import { ApiOptions } from './ApiOptions';

/** A service with how its pods do, where a cluster is connected. */
export async function withReady(
  view: ServiceView,
  { derivation, live }: Pick<ApiOptions, 'derivation' | 'live'>,
): Promise<ServiceView> {
  const subject = `${view.sector}/${view.name}`;
  const resources = derivation.resources(subject);
  const ready = readyConditions(subject, resources, await live.of(resources));
  if (ready.length === 0) {
    return view;
  }
  const conditions = [...view.conditions, ...ready];
  return {
    ...view,
    conditions,
    health: healthOf(conditions),
    reasons: reasonsOf(conditions),
  };
}
