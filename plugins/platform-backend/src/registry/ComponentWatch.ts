import { World } from '@ridgeway/intent';
import { Fact, FactData } from '@ridgeway/plugin-platform-common';
import { isDeepStrictEqual } from 'node:util';
import { PLATFORM_ACTOR } from '../ledger/commitFacts';
import { factKey } from '../ledger/factKey';
import { Ledger, NewFact } from '../ledger/Ledger';
import { memberOf } from '../views/worldIndex';
import { adoptions } from './adoptions';
import { CatalogCache } from './CatalogCache';
import { CatalogThing } from './CatalogContents';

const OBSERVED = 'component.observed';
const GONE = 'component.gone';

/** A component has to be missing for so long: a catalog that starts fills bit by bit. */
const PATIENCE_MS = 10 * 60_000;

/**
 * Writes down which services the catalog knows, whoever runs them.
 *
 * @remarks
 * What is new is what differs from the ledger's last word: so a restart repeats nothing, and two
 * replicas write it once. While the catalog does not answer nothing is written, and while it is
 * empty neither: it has just started then. What is missing is gone when it stays so for a while.
 * The example company stays away once it was removed from the ledger, until an import brings it back.
 */
export class ComponentWatch {
  /** When this process first missed a component that the ledger knows. */
  private readonly missing = new Map<string, number>();

  constructor(
    private readonly options: {
      cache: Pick<CatalogCache, 'get'>;
      ledger: Ledger;
      current: () => { world: World };
      now?: () => Date;
      /** Milliseconds after which a component that is missing is gone; default ten minutes. */
      patience?: number;
    },
  ) {}

  /** @throws Error when the catalog does not answer */
  async look(): Promise<void> {
    const { cache, current, ledger } = this.options;
    const { things } = await cache.get();
    if (things.length === 0) {
      return;
    }
    const recorded = await ledger.latestOf([OBSERVED, GONE]);
    const { world } = current();
    const adopted = adoptions(world);
    const services = things.filter(
      ({ kind, type }) => kind === 'Component' && type === 'service',
    );
    const removed = await ledger.last('ledger.removed');
    const news = services.filter(
      ({ entityRef, example }) =>
        !(example && removed && !recorded.has(entityRef)),
    );
    const observed = news.flatMap(thing =>
      this.observedFact(thing, platformName(thing, world, adopted), recorded),
    );
    const there = new Set(services.map(({ entityRef }) => entityRef));
    const gone = [...recorded].flatMap(([subject, fact]) =>
      fact.type !== GONE && this.isGone(subject, there)
        ? [this.fact(GONE, subject, {}, fact.partition, fact)]
        : [],
    );
    await ledger.append([...observed, ...gone]);
  }

  /** Whether a component has been missing for long enough. */
  private isGone(component: string, there: ReadonlySet<string>): boolean {
    if (there.has(component)) {
      this.missing.delete(component);
      return false;
    }
    const { patience = PATIENCE_MS } = this.options;
    const now = this.now().getTime();
    const since = this.missing.get(component) ?? now;
    this.missing.set(component, since);
    return now - since >= patience;
  }

  private now(): Date {
    return this.options.now?.() ?? new Date();
  }

  private observedFact(
    { entityRef, example, lifecycle, owner }: CatalogThing,
    platform: string | undefined,
    recorded: ReadonlyMap<string, Fact>,
  ): NewFact[] {
    const data: FactData<typeof OBSERVED> = {
      ...(owner === undefined ? {} : { owner }),
      ...(lifecycle === undefined ? {} : { lifecycle }),
      ...(platform === undefined ? {} : { platform }),
    };
    const last = recorded.get(entityRef);
    return last?.type === OBSERVED && isDeepStrictEqual(last.data, data)
      ? []
      : [
          this.fact(
            OBSERVED,
            entityRef,
            data,
            example ? 'example' : 'live',
            last,
          ),
        ];
  }

  /** @param last - what was recorded before, which only one fact can follow */
  private fact(
    type: string,
    subject: string,
    data: NewFact['data'],
    partition: Fact['partition'],
    last: Fact | undefined,
  ): NewFact {
    return {
      key: factKey('component', `${last?.position ?? 0}`, subject),
      at: this.now().toISOString(),
      type,
      subject,
      actor: PLATFORM_ACTOR,
      data,
      partition,
    };
  }
}

/** The service of the platform that a component stands for, or that adopts it. */
function platformName(
  { entityRef, fromIntents, name, namespace }: CatalogThing,
  world: World,
  adopted: ReadonlyMap<string, string>,
): string | undefined {
  const own = fromIntents ? `${namespace}/${name}` : undefined;
  const ref = own ?? adopted.get(entityRef)?.split(':')[1];
  return ref !== undefined && memberOf(world, ref) ? ref : undefined;
}
