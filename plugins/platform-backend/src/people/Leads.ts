import { AuthService } from '@backstage/backend-plugin-api';
import {
  Entity,
  parseEntityRef,
  RELATION_CHILD_OF,
  RELATION_HAS_MEMBER,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';

/** Annotation of a group that names its leads: `user:default/kim`, with commas between several. */
const LEADS_ANNOTATION = 'ridgeway.dev/leads';

/** Knows who leads a group. */
export class Leads {
  constructor(
    private readonly options: { auth: AuthService; catalog: CatalogService },
  ) {}

  /**
   * Entity references of those who lead a group: those it names, otherwise the members of the group it
   * is part of. Only its members: whoever is in other groups of that one has nothing to do with it.
   */
  async of(group: string): Promise<string[]> {
    const entity = await this.find(group);
    const named = namedLeads(entity);
    if (named.length > 0) {
      return named;
    }
    const [parent] = targetsOf(entity, RELATION_CHILD_OF);
    return parent === undefined
      ? []
      : targetsOf(await this.find(parent), RELATION_HAS_MEMBER);
  }

  private async find(entityRef: string): Promise<Entity | undefined> {
    const { auth, catalog } = this.options;
    return catalog.getEntityByRef(entityRef, {
      credentials: await auth.getOwnServiceCredentials(),
    });
  }
}

function namedLeads(entity: Entity | undefined): string[] {
  const written = entity?.metadata.annotations?.[LEADS_ANNOTATION] ?? '';
  return written
    .split(',')
    .map(each => each.trim())
    .filter(each => each !== '')
    .flatMap(each => {
      try {
        return stringifyEntityRef(
          parseEntityRef(each, {
            defaultKind: 'user',
            defaultNamespace: entity?.metadata.namespace,
          }),
        );
      } catch {
        // What names nobody leads nobody; the others are told all the same.
        return [];
      }
    });
}

function targetsOf(entity: Entity | undefined, type: string): string[] {
  return (entity?.relations ?? [])
    .filter(relation => relation.type === type)
    .map(({ targetRef }) => targetRef);
}
