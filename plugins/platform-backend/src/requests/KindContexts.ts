import { AuthService } from '@backstage/backend-plugin-api';
import {
  Entity,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { IntentRepositoryHost } from '@ridgeway/plugin-platform-node';
import { DerivationService } from '../derivation/DerivationService';
import { Snapshot } from '../derivation/Snapshot';
import { KindContext } from './kinds/RequestKindDefinition';

/** Makes what a request is judged by at a moment. */
export class KindContexts {
  constructor(
    private readonly options: {
      auth: AuthService;
      catalog: CatalogService;
      derivation: DerivationService;
      host: IntentRepositoryHost;
      ownerExists: (entityRef: string) => Promise<boolean>;
      platformTeam: string;
      now: () => Date;
    },
  ) {}

  /** By the world as it was last seen. */
  current(): KindContext {
    return this.of(this.options.derivation.current());
  }

  /** By the world of the head, whoever moved it. */
  async fresh(): Promise<KindContext> {
    return this.of(await this.options.derivation.refresh());
  }

  private of(snapshot: Snapshot): KindContext {
    const { host, ownerExists, platformTeam, now } = this.options;
    return {
      snapshot,
      platformTeam,
      now: now(),
      ownerExists,
      findComponent: entityRef => this.findComponent(entityRef),
      wasRemoved: async path =>
        !snapshot.files.has(path) &&
        (await host.getVersions(path, 1)).length > 0,
    };
  }

  private async findComponent(entityRef: string) {
    const { auth, catalog } = this.options;
    const entity = await catalog.getEntityByRef(entityRef, {
      credentials: await auth.getOwnServiceCredentials(),
    });
    return (
      entity && {
        entityRef: stringifyEntityRef(entity),
        owner: ownerOf(entity),
      }
    );
  }
}

function ownerOf(entity: Entity): string | undefined {
  return entity.relations?.find(({ type }) => type === RELATION_OWNED_BY)
    ?.targetRef;
}
