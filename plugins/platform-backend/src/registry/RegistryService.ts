import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import {
  BlastRadius,
  RegistryEntryFilter,
  RegistryPage,
} from '@ridgeway/plugin-platform-common';
import { Snapshot } from '../derivation/Snapshot';
import { CatalogCache } from './CatalogCache';
import { CatalogContents } from './CatalogContents';
import { CatalogVisibility } from './CatalogVisibility';
import { joinContents } from './joinContents';
import { listEntries } from './listEntries';
import { RegistryContents } from './RegistryContents';
import { toBlastRadius } from './toBlastRadius';

/** Everything that exists, as one reader may see it. */
export class RegistryService {
  private readonly joined = new WeakMap<
    CatalogContents,
    { snapshot: Snapshot; contents: RegistryContents }
  >();

  constructor(
    private readonly options: {
      cache: CatalogCache;
      visibility: CatalogVisibility;
      current: () => Snapshot;
      now?: () => Date;
    },
  ) {}

  /**
   * A page of entries.
   *
   * @throws NotAllowedError when the reader may not read the catalog
   * @throws InputError when the cursor is not one that this list gave
   */
  async list(
    filter: RegistryEntryFilter,
    credentials: BackstageCredentials,
  ): Promise<RegistryPage> {
    return listEntries(await this.contentsFor(credentials), filter);
  }

  /**
   * Who is affected if something breaks.
   *
   * @throws NotFoundError when the catalog does not know it, or the reader may not see it
   */
  async blastRadius(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<BlastRadius> {
    const contents = await this.contentsFor(credentials);
    const entry = contents.find(normalize(entityRef));
    if (!entry) {
      throw new NotFoundError(
        `The registry holds no ${entityRef}. Look for it by its name in the registry.`,
      );
    }
    return toBlastRadius(contents, entry);
  }

  private async contentsFor(
    credentials: BackstageCredentials,
  ): Promise<RegistryContents> {
    const { cache, visibility, current, now } = this.options;
    const catalog = await visibility.narrow(await cache.get(), credentials);
    const snapshot = current();
    const known = this.joined.get(catalog);
    if (known?.snapshot === snapshot) {
      return known.contents;
    }
    const contents = joinContents(catalog, snapshot, now?.() ?? new Date());
    this.joined.set(catalog, { snapshot, contents });
    return contents;
  }
}

function normalize(entityRef: string): string {
  try {
    return stringifyEntityRef(parseEntityRef(entityRef));
  } catch {
    throw new InputError(
      `${entityRef} is not the reference of an entity. Write it as component:commerce/checkout.`,
    );
  }
}
