import {
  ANNOTATION_LOCATION,
  Entity,
  parseEntityRef,
  RELATION_API_PROVIDED_BY,
  RELATION_CONSUMES_API,
  RELATION_DEPENDS_ON,
  RELATION_HAS_PART,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { isExample } from '@ridgeway/plugin-platform-common';
import { CatalogContents, CatalogThing } from './CatalogContents';
import { reachableOwners } from './reachableOwners';

/** What somebody can own. Templates and locations are the portal's own furniture. */
const THINGS = ['Component', 'System', 'Resource', 'API'];

/** All that is read of each entity. */
export const CATALOG_FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.annotations',
  'spec.type',
  'spec.owner',
  'spec.lifecycle',
  'relations',
];

/** The kinds that are read. */
export const CATALOG_KINDS = [...THINGS, 'Group', 'User'];

/** An API is up while somebody provides it, and whoever consumes it needs it. */
const NEEDS: readonly string[] = [
  RELATION_DEPENDS_ON,
  RELATION_CONSUMES_API,
  RELATION_API_PROVIDED_BY,
];

/** Names that catalogs are filled with where nobody knew an owner; no owner unless a group is called so. */
const NOBODY = ['group:default/unknown', 'group:default/unowned'];

/** Makes the registry's picture of the catalog from its pages of entities. */
export async function readCatalog(
  pages: AsyncIterable<Entity[]>,
): Promise<CatalogContents> {
  const things: CatalogThing[] = [];
  const people: Entity[] = [];
  for await (const page of pages) {
    for (const entity of page) {
      if (THINGS.includes(entity.kind)) {
        things.push(toThing(entity));
      } else {
        people.push(entity);
      }
    }
  }
  const owners = new Set(people.map(entity => stringifyEntityRef(entity)));
  return {
    things: things.map(({ owner, ...thing }) =>
      owner === undefined || (NOBODY.includes(owner) && !owners.has(owner))
        ? thing
        : { ...thing, owner },
    ),
    owners,
    reachable: reachableOwners(people),
  };
}

function toThing(entity: Entity): CatalogThing {
  const { kind, metadata, spec } = entity;
  const { name, namespace = 'default', title = name, annotations } = metadata;
  const type = spec?.type;
  const lifecycle = spec?.lifecycle;
  const owner = ownerOf(entity);
  return {
    entityRef: stringifyEntityRef(entity),
    kind,
    namespace,
    name,
    title,
    ...(typeof type === 'string' ? { type } : {}),
    ...(owner === undefined ? {} : { owner }),
    ...(typeof lifecycle === 'string' ? { lifecycle } : {}),
    fromIntents:
      annotations?.[ANNOTATION_LOCATION]?.startsWith('ridgeway:') ?? false,
    example: isExample(entity),
    dependsOn: targets(entity, NEEDS),
    parts: targets(entity, [RELATION_HAS_PART]),
  };
}

function ownerOf(entity: Entity): string | undefined {
  const [related] = targets(entity, [RELATION_OWNED_BY]);
  const written = entity.spec?.owner;
  if (related !== undefined || typeof written !== 'string' || written === '') {
    return related;
  }
  // Just added: the catalog has not worked out its relations yet.
  return stringifyEntityRef(
    parseEntityRef(written, {
      defaultKind: 'Group',
      defaultNamespace: entity.metadata.namespace ?? 'default',
    }),
  );
}

function targets(entity: Entity, types: readonly string[]): string[] {
  return [
    ...new Set(
      (entity.relations ?? [])
        .filter(({ type }) => types.includes(type))
        .map(({ targetRef }) => targetRef),
    ),
  ].sort();
}
