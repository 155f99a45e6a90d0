import {
  Entity,
  RELATION_CHILD_OF,
  RELATION_MEMBER_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/**
 * People, and the groups that reach one of them: as a member, or through a group below. A group
 * that lists only somebody who has left reaches nobody.
 *
 * @param people - Entities of kind `User` and `Group`, with their relations.
 */
export function reachableOwners(people: readonly Entity[]): Set<string> {
  const byRef = new Map(
    people.map(entity => [stringifyEntityRef(entity), entity]),
  );
  const reachable = new Set<string>();
  const pending = [...byRef]
    .filter(([, { kind }]) => kind === 'User')
    .map(([ref]) => ref);
  for (let ref = pending.pop(); ref !== undefined; ref = pending.pop()) {
    const entity = byRef.get(ref);
    if (entity && !reachable.has(ref)) {
      reachable.add(ref);
      const upwards =
        entity.kind === 'User' ? RELATION_MEMBER_OF : RELATION_CHILD_OF;
      for (const { type, targetRef } of entity.relations ?? []) {
        if (type === upwards) {
          pending.push(targetRef);
        }
      }
    }
  }
  return reachable;
}
