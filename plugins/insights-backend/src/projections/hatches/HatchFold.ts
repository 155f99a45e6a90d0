import { KnownFact } from '@ridgeway/plugin-platform-common';
import { dayOf } from '../../time/dayOf';
import { later } from '../../time/moments';
import { HatchBook, HatchService } from './HatchBook';

/** Types of facts that say who leaves the paved road. */
export const HATCH_FACTS = [
  'intent.committed',
  'exception.granted',
  'exception.renewed',
  'exception.revoked',
] as const;

/** A fact that says who leaves the paved road. */
export type HatchFact = KnownFact<(typeof HATCH_FACTS)[number]>;

/** A service more or less that leaves the road from a day on. */
export interface HatchStep {
  day: string;
  service: Pick<HatchService, 'subject' | 'owner' | 'partition'>;
  delta: 1 | -1;
}

/** Until when something lasts that has no end. */
const FOREVER = '9999-12-31';

/**
 * Who leaves the paved road, and from when until when.
 *
 * @remarks
 * An exception counts until the day it ends, so that its end needs no fact. A member of the mesh or a
 * package counts as long as there is one.
 */
export class HatchFold {
  readonly steps: HatchStep[] = [];

  constructor(private readonly book: HatchBook) {}

  /** Takes a fact in. `owner` is whose its sector was then. */
  take(fact: HatchFact, owner: string): void {
    const { subject } = fact;
    if (subject === undefined) {
      return;
    }
    if (fact.type !== 'intent.committed') {
      this.takeException(fact, subject);
      this.settle(subject, fact, owner);
    } else if (!subject.includes('/')) {
      this.handOver(subject, fact, owner);
    } else if (fact.data.intent) {
      this.takeIntent(subject, fact.data.intent, fact, owner);
    }
  }

  private takeIntent(
    subject: string,
    { kind, change, from }: { kind: string; change: string; from?: string },
    fact: HatchFact,
    owner: string,
  ): void {
    if (change === 'moved' && from !== undefined) {
      this.rename(from, subject, fact, owner);
    }
    this.book.putService({
      ...this.serviceOf(subject, fact, owner),
      kind: change === 'removed' ? undefined : kind,
    });
    this.settle(subject, fact, owner);
  }

  private takeException(
    fact: Exclude<HatchFact, { type: 'intent.committed' }>,
    subject: string,
  ): void {
    const { sector, exception, guardrail, leaves, expires } = fact.data;
    const id = `${sector}/${exception}`;
    const known = this.book.exception(id);
    if (fact.type === 'exception.revoked') {
      if (known) {
        this.book.putException({ ...known, revokedAt: fact.at });
      }
      return;
    }
    // Other terms for one that is there are no new exception.
    const before = known?.revokedAt === undefined ? known : undefined;
    this.book.putException({
      exception: id,
      subject,
      leavesKind: guardrail === undefined ? 'field' : 'guardrail',
      leaves,
      grantedAt: before?.grantedAt ?? fact.at,
      expires,
      renewals:
        (before?.renewals ?? 0) + (fact.type === 'exception.renewed' ? 1 : 0),
      reason: fact.data.reason,
      partition: fact.partition,
    });
  }

  /** What a service leaves the road with goes with it. */
  private rename(from: string, to: string, fact: HatchFact, owner: string) {
    for (const exception of this.book.exceptionsOf(from)) {
      this.book.putException({ ...exception, subject: to });
    }
    const before = this.book.service(from);
    if (before) {
      this.book.putService({ ...before, kind: undefined });
      this.settle(from, fact, owner);
    }
  }

  /** The sector may have another owner: what leaves the road is theirs from now on. */
  private handOver(sector: string, { at }: HatchFact, owner: string): void {
    for (const service of this.book.servicesOf(sector)) {
      const way = onTheWay(service, dayOf(at));
      if (way && service.owner !== owner) {
        const since = later(way.since, dayOf(at));
        this.step(service, since, way.until, -1);
        const theirs = { ...service, owner, since };
        this.step(theirs, since, way.until, 1);
        this.book.putService(theirs);
      }
    }
  }

  /** Brings the time off the road in line with what is known of the service now. */
  private settle(subject: string, fact: HatchFact, owner: string): void {
    const day = dayOf(fact.at);
    const service = this.serviceOf(subject, fact, owner);
    const end = this.endOf(service);
    const way = onTheWay(service, day);
    if (way) {
      const until = later(way.since, later(day, end));
      if (until !== way.until) {
        this.step(service, way.until, until, 1);
        this.book.putService({ ...service, until });
      }
    } else if (end > day) {
      const { partition } = fact;
      const left = { ...service, since: day, until: end, owner, partition };
      this.step(left, day, end, 1);
      this.book.putService(left);
    }
  }

  /** The day on which it is back on the road; empty when nothing leads it off. */
  private endOf({ subject, kind }: HatchService): string {
    if (kind === undefined) {
      return '';
    }
    return kind === 'Service'
      ? this.book
          .exceptionsOf(subject)
          .filter(({ revokedAt }) => revokedAt === undefined)
          .reduce((end, { expires }) => later(end, dayOf(expires)), '')
      : FOREVER;
  }

  private serviceOf(
    subject: string,
    { partition }: HatchFact,
    owner: string,
  ): HatchService {
    return this.book.service(subject) ?? { subject, owner, partition };
  }

  private step(
    service: HatchStep['service'],
    from: string,
    to: string,
    delta: 1 | -1,
  ): void {
    this.steps.push({ day: from, service, delta });
    this.steps.push({ day: to, service, delta: delta === 1 ? -1 : 1 });
  }
}

/** The time that a service is off the road, unless it is back by the day. */
function onTheWay(
  { since, until }: HatchService,
  day: string,
): { since: string; until: string } | undefined {
  return since !== undefined && until !== undefined && until > day
    ? { since, until }
    : undefined;
}
