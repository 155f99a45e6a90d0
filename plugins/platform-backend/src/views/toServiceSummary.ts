import { Condition } from '@ridgeway/derivation';
import {
  Health,
  isExample,
  ServiceSummary,
} from '@ridgeway/plugin-platform-common';
import { Snapshot } from '../derivation/Snapshot';
import { Member } from './worldIndex';

/** A service as lists show it. */
export function toServiceSummary(
  { world, subjects }: Snapshot,
  member: Member,
): ServiceSummary {
  const { document, writtenAs } = member;
  const { sector, name } = document.metadata;
  const spec = world.sectors.get(sector)?.document.spec;
  const conditions = subjects.get(`${sector}/${name}`)?.conditions ?? [];
  return {
    sector,
    name,
    kind: document.kind,
    owner: spec?.owner ?? '',
    environments: spec?.environments.map(environment => environment.name) ?? [],
    version: writtenAs,
    health: healthOf(conditions),
    reasons: reasonsOf(conditions),
    example: isExample(document),
  };
}

/** The worst of some conditions. Nothing known is not the same as all well. */
export function healthOf(conditions: readonly Condition[]): Health {
  if (conditions.some(({ status }) => status === 'False')) {
    return 'unmet';
  }
  return conditions.length === 0 ||
    conditions.some(({ status }) => status === 'Unknown')
    ? 'unknown'
    : 'met';
}

/** Reasons of the conditions that are not true, each once. */
export function reasonsOf(conditions: readonly Condition[]): string[] {
  const unmet = conditions.filter(({ status }) => status !== 'True');
  return [
    ...new Set(
      unmet.flatMap(({ reason, causes }) => [
        reason,
        ...(causes ?? []).map(cause => cause.reason),
      ]),
    ),
  ];
}
