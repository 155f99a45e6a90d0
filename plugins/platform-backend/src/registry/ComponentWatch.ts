import { World } from '@ridgeway/intent';
import { Fact, FactData } from '@ridgeway/plugin-platform-common';
import { isDeepStrictEqual } from 'node:util';
import { PLATFORM_ACTOR } from '../ledger/commitFacts';
import { Ledger, NewFact } from '../ledger/Ledger';
import { memberOf } from '../views/worldIndex';
import { adoptions } from './adoptions';
import { CatalogCache } from './CatalogCache';
import { CatalogThing } from './CatalogContents';

const OBSERVED = 'component.observed';
const GONE = 'component.gone';

/**
 * Writes down which services the catalog knows, whoever runs them.
 *
 * @remarks
 * What is new is what differs from the ledger's last word: so a restart repeats nothing, and two
 * replicas write it once. While the catalog does not answer nothing is written, and while it is
 * empty neither: it has just started then.
 */
export class ComponentWatch {
  constructor(
    private readonly options: {
      cache: Pick<CatalogCache, 'get'>;
      ledger: Ledger;
      current: () => { world: World };
      now?: () => Date;
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
    const observed = services.flatMap(thing =>
      this.observedFact(thing, platformName(thing, world, adopted), recorded),
    );
    const there = new Set(services.map(({ entityRef }) => entityRef));
    const gone = [...recorded].flatMap(([subject, fact]) =>
      there.has(subject) || fact.type === GONE
        ? []
        : [this.fact(GONE, subject, {}, fact.partition, fact)],
    );
    await ledger.append([...observed, ...gone]);
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
      key: `component:${last?.position ?? 0}:${subject}`.slice(0, 255),
      at: (this.options.now?.() ?? new Date()).toISOString(),
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
