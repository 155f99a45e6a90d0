import { AuthService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { CatalogContents } from './CatalogContents';
import { CATALOG_FIELDS, CATALOG_KINDS, readCatalog } from './readCatalog';

/** The catalog tells nobody when an entity changes, so what was read is believed for this long. */
const FRESH_MS = 5_000;

/** Up to this age an answer is given at once while the next reading is under way. */
const USABLE_MS = 120_000;

/**
 * What the catalog holds, read as the portal itself and kept for a moment.
 *
 * It holds everything, whoever asks: what a reader may see of it is for the caller to decide.
 */
export class CatalogCache {
  private contents: CatalogContents | undefined;
  private readAt = 0;
  private fresh = false;
  private reading: Promise<CatalogContents> | undefined;

  constructor(
    private readonly options: {
      auth: AuthService;
      catalog: CatalogService;
      now?: () => number;
    },
  ) {}

  /** The contents of some seconds ago; of two minutes ago where nobody has asked meanwhile. */
  async get(): Promise<CatalogContents> {
    const age = this.now() - this.readAt;
    if (this.contents && this.fresh && age < FRESH_MS) {
      return this.contents;
    }
    this.reading ??= this.read();
    if (this.contents && age < USABLE_MS) {
      // Only whoever waits hears of a failure; the others have what was read before.
      this.reading.catch(() => undefined);
      return this.contents;
    }
    return this.reading;
  }

  /** Something may have changed: the next answer starts a new reading. */
  expire(): void {
    this.fresh = false;
  }

  private async read(): Promise<CatalogContents> {
    const startedAt = this.now();
    this.fresh = true;
    try {
      this.contents = await this.stream();
      this.readAt = startedAt;
      return this.contents;
    } finally {
      this.reading = undefined;
    }
  }

  private async stream(): Promise<CatalogContents> {
    const { auth, catalog } = this.options;
    return readCatalog(
      catalog.streamEntities(
        { filter: { kind: CATALOG_KINDS }, fields: CATALOG_FIELDS },
        { credentials: await auth.getOwnServiceCredentials() },
      ),
    );
  }

  private now(): number {
    return this.options.now?.() ?? Date.now();
  }
}
