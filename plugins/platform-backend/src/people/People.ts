import {
  AuthService,
  BackstageCredentials,
  BackstageUserPrincipal,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import {
  Entity,
  parseEntityRef,
  RELATION_MEMBER_OF,
} from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Person } from './Person';

/** Looks people and groups up. */
export class People {
  constructor(
    private readonly options: {
      auth: AuthService;
      catalog: CatalogService;
      userInfo: UserInfoService;
    },
  ) {}

  /** The person signed in. Need not be in the catalog: a sign-in resolver decides that. */
  async signedIn(
    credentials: BackstageCredentials<BackstageUserPrincipal>,
  ): Promise<Person> {
    const info = await this.options.userInfo.getUserInfo(credentials);
    const entity = await this.find(info.userEntityRef);
    return {
      entityRef: info.userEntityRef,
      ownershipRefs: info.ownershipEntityRefs,
      ...identityOf(info.userEntityRef, entity),
    };
  }

  /** A person by reference; undefined when the catalog does not know them (any more). */
  async byRef(entityRef: string): Promise<Person | undefined> {
    const entity = await this.find(entityRef);
    if (!entity) {
      return undefined;
    }
    const groups = (entity.relations ?? [])
      .filter(({ type }) => type === RELATION_MEMBER_OF)
      .map(({ targetRef }) => targetRef);
    return {
      entityRef,
      ownershipRefs: [entityRef, ...groups],
      ...identityOf(entityRef, entity),
    };
  }

  /** Whether the catalog knows the group, the user, or whatever else is named. */
  async exists(entityRef: string): Promise<boolean> {
    return (await this.find(entityRef)) !== undefined;
  }

  private async find(entityRef: string): Promise<Entity | undefined> {
    const { auth, catalog } = this.options;
    return catalog.getEntityByRef(entityRef, {
      credentials: await auth.getOwnServiceCredentials(),
    });
  }
}

function identityOf(
  entityRef: string,
  entity: Entity | undefined,
): { name: string; email: string } {
  const { namespace, name } = parseEntityRef(entityRef);
  const profile = entity?.spec?.profile;
  return {
    name: textOf(profile, 'displayName') ?? entity?.metadata.title ?? name,
    // A reserved domain: nobody receives mail there.
    email: textOf(profile, 'email') ?? `${name}@${namespace}.invalid`,
  };
}

function textOf(profile: unknown, field: string): string | undefined {
  const value =
    typeof profile === 'object' && profile !== null
      ? Reflect.get(profile, field)
      : undefined;
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
