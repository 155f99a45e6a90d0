import {
  ANNOTATION_LOCATION,
  Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  CatalogProcessor,
  CatalogProcessorCache,
  CatalogProcessorEmit,
  LocationSpec,
  processingResult,
} from '@backstage/plugin-catalog-node';
import { Ownerships, refreshKeyOf } from './Ownerships';

/** Names the document that says whose a component is. */
const OWNERSHIP_ANNOTATION = 'ridgeway.dev/ownership';

type Applied = { owner: string; path: string };

/**
 * Makes a component belong to whom an Ownership of the intent repository gives it, in place of the
 * owner that stands in the component's own file.
 *
 * It always wins: it is the later decision, made by name and reviewed, while the file is often out
 * of everybody's reach; that is how the component lost its owner. Removing the document gives the
 * word back to the file. Components that an intent describes belong to their sector, so an
 * Ownership never applies to them.
 */
export class OwnershipProcessor implements CatalogProcessor {
  readonly #ownerships: Ownerships;

  constructor(ownerships: Ownerships) {
    this.#ownerships = ownerships;
  }

  getProcessorName(): string {
    return 'RidgewayOwnershipProcessor';
  }

  async preProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    emit: CatalogProcessorEmit,
    _origin: LocationSpec,
    cache: CatalogProcessorCache,
  ): Promise<Entity> {
    if (entity.kind !== 'Component' || isFromIntents(entity)) {
      return entity;
    }
    const entityRef = stringifyEntityRef(entity);
    emit(processingResult.refresh(refreshKeyOf(entityRef)));
    const applied = await this.#find(entityRef, cache);
    return applied ? ownedBy(entity, applied) : entity;
  }

  /** After a restart the catalog works before the intents are read: what held before goes on. */
  async #find(
    entityRef: string,
    cache: CatalogProcessorCache,
  ): Promise<Applied | undefined> {
    if (!this.#ownerships.known) {
      return readApplied(await cache.get('ownership'));
    }
    const found = this.#ownerships.find(entityRef);
    await cache.set(
      'ownership',
      found ? { owner: found.owner, path: found.path } : {},
    );
    return found;
  }
}

function isFromIntents({ metadata }: Entity): boolean {
  return (
    metadata.annotations?.[ANNOTATION_LOCATION]?.startsWith('ridgeway:') ??
    false
  );
}

function ownedBy(entity: Entity, { owner, path }: Applied): Entity {
  const { metadata } = entity;
  return {
    ...entity,
    metadata: {
      ...metadata,
      annotations: { ...metadata.annotations, [OWNERSHIP_ANNOTATION]: path },
    },
    spec: { ...entity.spec, owner },
  };
}

function readApplied(cached: unknown): Applied | undefined {
  return typeof cached === 'object' &&
    cached !== null &&
    'owner' in cached &&
    typeof cached.owner === 'string' &&
    'path' in cached &&
    typeof cached.path === 'string'
    ? { owner: cached.owner, path: cached.path }
    : undefined;
}
