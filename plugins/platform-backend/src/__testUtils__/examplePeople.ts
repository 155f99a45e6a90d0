import { Entity, RELATION_MEMBER_OF } from '@backstage/catalog-model';

const MEMBERS: Record<string, { displayName: string; group?: string }> = {
  ana: { displayName: 'Ana Silva', group: 'group:default/commerce' },
  kim: { displayName: 'Kim Berg', group: 'group:default/commerce' },
  lee: { displayName: 'Lee Chen', group: 'group:default/payments' },
  pat: { displayName: 'Pat Moss', group: 'group:default/platform' },
  noa: { displayName: 'Noa Levi' },
};

/** Entity references a person owns things through. */
export function ownershipOf(entityRef: string): string[] {
  const name = entityRef.slice(entityRef.lastIndexOf('/') + 1);
  const group = MEMBERS[name]?.group;
  return group ? [entityRef, group] : [entityRef];
}

/** People and groups as the catalog gives them. */
export function examplePeople(): Entity[] {
  const groups = ['commerce', 'payments', 'platform'].map(name => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { namespace: 'default', name },
    spec: { type: 'team', children: [] },
  }));
  const users = Object.entries(MEMBERS).map(
    ([name, { displayName, group }]) => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'User',
      metadata: { namespace: 'default', name },
      spec: {
        profile: { displayName, email: `${name}@fernhill.example` },
        memberOf: [],
      },
      relations: group ? [{ type: RELATION_MEMBER_OF, targetRef: group }] : [],
    }),
  );
  return [...groups, ...users];
}
