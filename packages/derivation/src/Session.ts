import { AgreementBook } from './agreements/AgreementBook';
import { DeprecationBook } from './deprecations/DeprecationBook';
import { EgressBook } from './egress/EgressBook';
import { ServedKinds } from './conditions/served';
import { ExceptionBook } from './exceptions/ExceptionBook';
import { QuotaBook } from './conditions/QuotaBook';
import { DeriveOptions } from './model/DeriveOptions';
import { currentRelease } from './release/currentRelease';
import { Release } from './release/Release';
import { WorldIndex, indexOf } from './world/WorldIndex';
import { World } from '@ridgeway/intent';

/** Group that owns the guardrails where nothing else is said. */
export const DEFAULT_PLATFORM_TEAM = 'group:default/platform';

/** One run of derivation: the world's look-ups, the options, and what is computed once for many. */
export class Session {
  readonly index: WorldIndex;
  readonly platformTeam: string;
  readonly release: Release;
  readonly agreements: AgreementBook;
  readonly deprecations: DeprecationBook;
  readonly egress: EgressBook;
  readonly exceptions: ExceptionBook;
  readonly quotas: QuotaBook;
  readonly served: ServedKinds;

  private readonly subjects: ReadonlySet<string>;

  /** @param subjects - what is derived in this run */
  constructor(
    world: World,
    readonly options: DeriveOptions,
    subjects: Iterable<string> = [],
  ) {
    this.subjects = new Set(subjects);
    this.index = indexOf(world);
    this.platformTeam = options.platformTeam ?? DEFAULT_PLATFORM_TEAM;
    this.release = options.release ?? currentRelease;
    this.agreements = new AgreementBook(this);
    this.deprecations = new DeprecationBook(world, options.asOf);
    this.egress = new EgressBook(this);
    this.exceptions = new ExceptionBook(this);
    this.quotas = new QuotaBook(this.index);
    this.served = new ServedKinds(options.apiResources);
  }

  /** True when a subject is derived in this run, and so tells its own edges. */
  derives(subject: string): boolean {
    return this.subjects.has(subject);
  }
}
