import { groupedOnce } from './groupedOnce';

/** What can be called in a sector, as `sector/name`, sorted. */
export const namesInSector = groupedOnce(function* names(world) {
  for (const members of [world.services, world.meshMembers, world.packages]) {
    for (const key of members.keys()) {
      yield [key.slice(0, key.indexOf('/')), key];
    }
  }
});
