import { Condition, isUnmet } from '@ridgeway/derivation';
import {
  Health,
  isExample,
  ServiceSummary,
} from '@ridgeway/plugin-platform-common';
import { serviceDeprecations } from '../deprecations/views/serviceDeprecations';
import { Snapshot } from '../derivation/Snapshot';
import { Member } from './worldIndex';

/** A service as lists show it. */
export function toServiceSummary(
  snapshot: Snapshot,
  member: Member,
): ServiceSummary {
  const { world, subjects } = snapshot;
  const { document, writtenAs } = member;
  const { sector, name } = document.metadata;
  const spec = world.sectors.get(sector)?.document.spec;
  const ref = `${sector}/${name}`;
  const conditions = subjects.get(ref)?.conditions ?? [];
  const deprecations = serviceDeprecations(snapshot, ref);
  return {
    sector,
    name,
    kind: document.kind,
    owner: spec?.owner ?? '',
    environments: spec?.environments.map(environment => environment.name) ?? [],
    version: writtenAs,
    ...(deprecations.length > 0 && { deprecations }),
    health: healthOf(conditions),
    reasons: reasonsOf(conditions),
    example: isExample(document),
  };
}

/** The worst of what holds a subject up. Nothing known is not the same as all well. */
export function healthOf(conditions: readonly Condition[]): Health {
  const unmet = conditions.filter(isUnmet);
  if (unmet.some(({ status }) => status === 'False')) {
    return 'unmet';
  }
  return conditions.length === 0 || unmet.length > 0 ? 'unknown' : 'met';
}

/** Reasons of the conditions that hold a subject up, each once. */
export function reasonsOf(conditions: readonly Condition[]): string[] {
  const unmet = conditions.filter(isUnmet);
  return [
    ...new Set(
      unmet.flatMap(({ reason, causes }) => [
        reason,
        ...(causes ?? []).map(cause => cause.reason),
      ]),
    ),
  ];
}
