import { changedKeys } from '@ridgeway/intent';
import { sectorsOfUse } from '../world/Neighbours';
import { WorldIndex } from '../world/WorldIndex';
import { Affected } from './Affected';

/** Who names a sector that is not there is told which there are: when one comes or goes, anew. */
export function addMisnaming(
  affected: Affected,
  old: WorldIndex,
  current: WorldIndex,
) {
  const [before, after] = [old.world.sectors, current.world.sectors];
  const comeOrGone = changedKeys(before, after).filter(
    sector => before.has(sector) !== after.has(sector),
  );
  if (comeOrGone.length === 0) {
    return;
  }
  const reach = affected.by(
    ...comeOrGone.map(sector => `sectors/${sector}/sector.yaml`),
  );
  for (const index of [old, current]) {
    for (const subject of index.subjects()) {
      const member = index.member(subject);
      const named = member ? [member.sector, ...sectorsOfUse(member)] : [];
      if (named.some(sector => !index.world.sectors.has(sector))) {
        reach.add(subject);
      }
    }
  }
}
