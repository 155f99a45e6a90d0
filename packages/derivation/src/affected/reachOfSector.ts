import { QuotaBook } from '../conditions/QuotaBook';
import { mistakenFor } from '../exceptions/mistakenFor';
import { WorldIndex } from '../world/WorldIndex';
import { Reach } from './Affected';
import { addLeavingBeside, addMember } from './reachOfMember';

/** A sector, what lives in it, its neighbours, and who uses its secrets and volumes. */
export function addSector(
  affected: Reach,
  indexes: readonly WorldIndex[],
  sector: string,
) {
  for (const index of indexes) {
    affected.add(sector);
    affected.addAll(index.consumersOf(sector));
    affected.addAll(index.callersInto(sector));
    for (const member of index.membersOf(sector)) {
      affected.add(member.subject);
      affected.addAll(index.consentingTo(member.subject));
      affected.addAll(
        member.consents
          .map(({ from }) => from)
          .filter(from => !from.endsWith('*')),
      );
      affected.addAll(member.calls.map(({ callee }) => callee));
    }
  }
}

/** All of a sector, when what its conditions say about its quota changes. */
export function addSectorOverQuota(
  affected: Reach,
  old: WorldIndex,
  current: WorldIndex,
  sector: string,
) {
  if (quotaVerdict(old, sector) !== quotaVerdict(current, sector)) {
    for (const index of [old, current]) {
      affected.addAll(index.membersOf(sector).map(member => member.subject));
    }
  }
}

/** Mesh members that are taken for others, or no longer, with whom they have to do. */
export function addMistaken(
  affected: Reach,
  old: WorldIndex,
  current: WorldIndex,
  sector: string,
) {
  const members = [old, current].flatMap(index => index.membersOf(sector));
  for (const { kind, subject } of members) {
    if (
      kind === 'MeshMember' &&
      mistakenFor(old.world, subject).join() !==
        mistakenFor(current.world, subject).join()
    ) {
      addMember(affected, old, current, subject);
      addLeavingBeside(affected, old, current, subject);
    }
  }
}

/** What the conditions of a sector's services say about its quota, as far as it is exceeded. */
function quotaVerdict(index: WorldIndex, sector: string): string {
  const environments =
    index.world.sectors.get(sector)?.document.spec.environments ?? [];
  const quotas = new QuotaBook(index);
  return environments
    .flatMap(({ name }) =>
      quotas
        .of(sector, name)
        .filter(({ share }) => share !== undefined && share > 1)
        .map(({ dimension, used }) => `${name} ${dimension} ${used}`),
    )
    .join();
}
