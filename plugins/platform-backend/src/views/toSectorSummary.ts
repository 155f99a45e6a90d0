import { isUnmet } from '@ridgeway/derivation';
import { Located } from '@ridgeway/intent';
import { isExample, SectorSummary } from '@ridgeway/plugin-platform-common';
import { Snapshot } from '../derivation/Snapshot';
import { membersOf } from './worldIndex';

/** A sector as lists show it. */
export function toSectorSummary(
  snapshot: Snapshot,
  { document }: Located<'Sector'>,
): SectorSummary {
  const { name } = document.metadata;
  const { owner, purpose, environments } = document.spec;
  const members = membersOf(snapshot.world, name);
  const subjects = [
    name,
    ...members.map(member => `${name}/${member.document.metadata.name}`),
  ];
  const unmet = subjects
    .flatMap(subject => snapshot.subjects.get(subject)?.conditions ?? [])
    .filter(isUnmet);
  return {
    name,
    owner,
    purpose,
    environments: environments.map(environment => ({
      ...environment,
      namespace: `${name}-${environment.name}`,
    })),
    services: members.length,
    unmet: unmet.length,
    example: isExample(document),
  };
}
