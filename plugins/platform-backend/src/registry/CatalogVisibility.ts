import {
  AuthService,
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { NotAllowedError } from '@backstage/errors';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { CatalogContents } from './CatalogContents';
import { CATALOG_KINDS } from './readCatalog';

/** Leaves of the catalog what a reader may see, as the catalog itself decides it. */
export class CatalogVisibility {
  private readonly narrowed = new WeakMap<
    CatalogContents,
    Map<string, Promise<CatalogContents>>
  >();

  constructor(
    private readonly options: {
      auth: AuthService;
      catalog: CatalogService;
      permissions: PermissionsService;
    },
  ) {}

  /**
   * The contents as the reader sees them: what they may not see is not there at all, neither as
   * an entry nor as somebody's dependency.
   *
   * @throws NotAllowedError when they may not read the catalog
   */
  async narrow(
    contents: CatalogContents,
    credentials: BackstageCredentials,
  ): Promise<CatalogContents> {
    const [{ result }] = await this.options.permissions.authorizeConditional(
      [{ permission: catalogEntityReadPermission }],
      { credentials },
    );
    if (result === AuthorizeResult.ALLOW) {
      return contents;
    }
    if (result === AuthorizeResult.DENY) {
      throw new NotAllowedError(
        `The portal's policy does not give you ${catalogEntityReadPermission.name}. Ask the platform team which role you need for it.`,
      );
    }
    return this.visibleTo(credentials, contents);
  }

  private visibleTo(
    credentials: BackstageCredentials,
    contents: CatalogContents,
  ): Promise<CatalogContents> {
    const byReader = this.narrowed.get(contents) ?? new Map();
    this.narrowed.set(contents, byReader);
    const reader = this.readerOf(credentials);
    const known = byReader.get(reader);
    if (known) {
      return known;
    }
    const reading = this.ask(credentials, contents);
    byReader.set(reader, reading);
    reading.catch(() => byReader.delete(reader));
    return reading;
  }

  /** Only the catalog can apply conditions, so it is asked with the reader's own credentials. */
  private async ask(
    credentials: BackstageCredentials,
    contents: CatalogContents,
  ): Promise<CatalogContents> {
    const visible = new Set<string>();
    const pages = this.options.catalog.streamEntities(
      {
        filter: { kind: CATALOG_KINDS },
        fields: ['kind', 'metadata.name', 'metadata.namespace'],
      },
      { credentials },
    );
    for await (const page of pages) {
      page.forEach(entity => visible.add(stringifyEntityRef(entity)));
    }
    const hidden = new Set(
      contents.things
        .map(({ entityRef }) => entityRef)
        .filter(ref => !visible.has(ref)),
    );
    const seen = (refs: readonly string[]) =>
      refs.filter(ref => !hidden.has(ref));
    return {
      ...contents,
      things: contents.things
        .filter(({ entityRef }) => !hidden.has(entityRef))
        .map(thing => ({
          ...thing,
          dependsOn: seen(thing.dependsOn),
          parts: seen(thing.parts),
        })),
    };
  }

  private readerOf(credentials: BackstageCredentials): string {
    const { auth } = this.options;
    if (auth.isPrincipal(credentials, 'user')) {
      return credentials.principal.userEntityRef;
    }
    if (auth.isPrincipal(credentials, 'service')) {
      return credentials.principal.subject;
    }
    throw new NotAllowedError('Sign in to read the registry.');
  }
}
