import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import {
  IntentsChangedEvent,
  Registry,
  RegistryFilter,
} from '@ridgeway/plugin-platform-common';
import { changedSubjects, concernsAnybody } from './changedSubjects';
import { subjectEntities } from './entities/subjectEntities';
import { EntityIndex } from './EntityIndex';
import { holdsOwnership, Ownerships, refreshKeyOf } from './Ownerships';

/** Every entity of the registry has it, so that nobody else can claim the same name. */
const LOCATION_KEY = 'ridgeway-registry';

/** Beyond this many subjects one full reading is cheaper than a long question. */
const MOST_SUBJECTS = 100;

/** Reads the registry of the intent repository's head. */
export type ReadRegistry = (filter?: RegistryFilter) => Promise<Registry>;

/**
 * Keeps the catalog in step with the intent repository: everything when it starts or has missed
 * something, and only what a commit touches otherwise.
 */
export class RegistryProvider implements EntityProvider {
  readonly #read: ReadRegistry;
  readonly #logger: LoggerService;
  readonly #hasClusters: boolean | undefined;
  readonly #ownerships: Ownerships;
  readonly #index = new EntityIndex();
  readonly #connection: Promise<EntityProviderConnection>;
  #connected: (connection: EntityProviderConnection) => void = () => {};
  /** Head that the catalog holds; undefined until everything was read once. */
  #head: string | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  /**
   * @param options - `ownerships` is told whose the components are that no intent describes;
   *   `hasClusters` where there are clusters for the Kubernetes tab to look at
   */
  constructor(options: {
    read: ReadRegistry;
    ownerships: Ownerships;
    logger: LoggerService;
    hasClusters?: boolean;
  }) {
    this.#hasClusters = options.hasClusters;
    this.#read = options.read;
    this.#ownerships = options.ownerships;
    this.#logger = options.logger;
    this.#connection = new Promise(resolve => {
      this.#connected = resolve;
    });
  }

  getProviderName(): string {
    return 'ridgeway-registry';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connected(connection);
  }

  /**
   * Catches up when the head is not the recorded one; cheap when it is. Waits for the catalog to
   * connect.
   *
   * @throws whatever the platform API answers while it is not ready.
   */
  refresh(): Promise<void> {
    return this.#inTurn(connection => this.#catchUp(connection));
  }

  /** Gives the catalog everything again, which also mends what others removed from it. */
  reload(): Promise<void> {
    return this.#inTurn(connection => this.#readEverything(connection));
  }

  /** Brings one commit, or several at once, into the catalog. */
  apply(event: IntentsChangedEvent): Promise<void> {
    return this.#inTurn(async connection => {
      if (event.after === this.#head) {
        return;
      }
      const subjects = changedSubjects(event.paths);
      const missedSomething = event.before !== this.#head;
      if (
        missedSomething ||
        subjects.length > MOST_SUBJECTS ||
        event.paths.some(concernsAnybody)
      ) {
        await this.#catchUp(connection);
        return;
      }
      if (subjects.length > 0 || event.paths.some(holdsOwnership)) {
        await this.#readSubjects(connection, subjects);
      }
      this.#head = event.after;
    });
  }

  async #catchUp(connection: EntityProviderConnection): Promise<void> {
    if (this.#head === undefined) {
      await this.#readEverything(connection);
      return;
    }
    const { head } = await this.#readRegistry(connection, { subjects: [] });
    if (head !== this.#head) {
      const registry = await this.#readRegistry(connection);
      const declared = this.#entities(registry);
      const gone = this.#index
        .subjects()
        .filter(subject => !declared.has(subject));
      await this.#replace(connection, [...declared.keys(), ...gone], declared);
      this.#head = registry.head;
    }
  }

  async #readEverything(connection: EntityProviderConnection): Promise<void> {
    const registry = await this.#readRegistry(connection);
    this.#head = undefined;
    const entities = this.#index.reset(this.#entities(registry));
    await connection.applyMutation({
      type: 'full',
      entities: entities.map(deferred),
    });
    this.#head = registry.head;
    this.#logger.info(
      `The catalog holds ${registry.sectors.length} sectors and ${registry.services.length} services of the intent repository at ${registry.head}`,
    );
  }

  async #readSubjects(
    connection: EntityProviderConnection,
    subjects: string[],
  ): Promise<void> {
    const declared = this.#entities(
      await this.#readRegistry(connection, { subjects }),
    );
    const asked = subjects.flatMap(subject =>
      subject.includes('/')
        ? [subject]
        : [subject, ...this.#index.subjectsOfSector(subject)],
    );
    await this.#replace(connection, [...asked, ...declared.keys()], declared);
  }

  #entities(registry: Registry): Map<string, Entity[]> {
    return subjectEntities(registry, { hasClusters: this.#hasClusters });
  }

  async #readRegistry(
    connection: EntityProviderConnection,
    filter?: RegistryFilter,
  ): Promise<Registry> {
    const registry = await this.#read(filter);
    const changed = this.#ownerships.replace(registry.ownerships);
    if (changed.length > 0) {
      await connection.refresh({ keys: changed.map(refreshKeyOf) });
    }
    return registry;
  }

  /** Tells the catalog what is different about the given subjects. */
  async #replace(
    connection: EntityProviderConnection,
    subjects: string[],
    declared: ReadonlyMap<string, Entity[]>,
  ): Promise<void> {
    const recorded = this.#head;
    // Without a head until the catalog has taken it, so that a failure is tried again.
    this.#head = undefined;
    const { added, removed } = this.#index.update(
      new Map(subjects.map(subject => [subject, declared.get(subject) ?? []])),
    );
    if (added.length > 0 || removed.length > 0) {
      await connection.applyMutation({
        type: 'delta',
        added: added.map(deferred),
        removed: removed.map(entityRef => ({
          entityRef,
          locationKey: LOCATION_KEY,
        })),
      });
    }
    this.#head = recorded;
  }

  /** One at a time: two readings that overlap could apply the older one last. */
  #inTurn(
    work: (connection: EntityProviderConnection) => Promise<void>,
  ): Promise<void> {
    const turn = this.#queue.then(async () => work(await this.#connection));
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}

function deferred(entity: Entity): { entity: Entity; locationKey: string } {
  return { entity, locationKey: LOCATION_KEY };
}
