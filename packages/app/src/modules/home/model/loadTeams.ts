import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogApi } from '@backstage/plugin-catalog-react';
import { Team } from './HomeView';

const PEOPLE_PER_TEAM = 3;

/** The teams there are, each with a few people to ask. */
export async function loadTeams(catalogApi: CatalogApi): Promise<Team[]> {
  const fields = [
    'kind',
    'metadata.name',
    'metadata.namespace',
    'metadata.description',
    'relations',
  ];
  const [groups, users] = await Promise.all([
    catalogApi.getEntities({
      filter: { kind: 'group', 'spec.type': 'team' },
      fields,
    }),
    catalogApi.getEntities({ filter: { kind: 'user' }, fields }),
  ]);
  return groups.items.map(group => {
    const ref = stringifyEntityRef(group);
    return {
      ref,
      description: group.metadata.description,
      people: users.items
        .filter(user => isMemberOf(user, ref))
        .slice(0, PEOPLE_PER_TEAM)
        .map(user => ({
          ref: stringifyEntityRef(user),
          description: user.metadata.description,
        })),
    };
  });
}

function isMemberOf(user: Entity, group: string): boolean {
  return (user.relations ?? []).some(
    relation => relation.type === 'memberOf' && relation.targetRef === group,
  );
}
