import { Fact } from '@ridgeway/plugin-platform-common';

/** An exception as it was granted last. */
export interface HatchException {
  /** `payments/ledger-host-network`. */
  exception: string;
  subject: string;
  leavesKind: 'guardrail' | 'field';
  leaves: string;
  grantedAt: string;
  expires: string;
  renewals: number;
  reason: string;
  revokedAt?: string;
  partition: Fact['partition'];
}

/** Whether, and since when, a service leaves the paved road. */
export interface HatchService {
  subject: string;
  /** Kind of its intent; absent when it has none, or has none any more. */
  kind?: string;
  /** Days from which and until which it leaves the road: the last time that it did. */
  since?: string;
  until?: string;
  /** Whose it was when it left the road. */
  owner: string;
  partition: Fact['partition'];
}

/** Exceptions and services while facts about them are taken in; knows which of them changed. */
export class HatchBook {
  private readonly exceptions = new Map<string, HatchException>();
  private readonly bySubject = new Map<string, Set<string>>();
  private readonly services = new Map<string, HatchService>();
  private readonly changed = {
    exceptions: new Set<string>(),
    services: new Set<string>(),
  };

  constructor(known: {
    exceptions: readonly HatchException[];
    services: readonly HatchService[];
  }) {
    known.exceptions.forEach(exception => this.putException(exception));
    known.services.forEach(service => this.putService(service));
    this.changed.exceptions.clear();
    this.changed.services.clear();
  }

  exception(id: string): HatchException | undefined {
    return this.exceptions.get(id);
  }

  /** Every exception ever granted to a service. */
  exceptionsOf(subject: string): HatchException[] {
    return [...(this.bySubject.get(subject) ?? [])].flatMap(
      id => this.exceptions.get(id) ?? [],
    );
  }

  putException(exception: HatchException): void {
    const { exception: id, subject } = exception;
    const before = this.exceptions.get(id);
    if (before) {
      this.bySubject.get(before.subject)?.delete(id);
    }
    this.exceptions.set(id, exception);
    const theirs = this.bySubject.get(subject) ?? new Set();
    this.bySubject.set(subject, theirs.add(id));
    this.changed.exceptions.add(id);
  }

  service(subject: string): HatchService | undefined {
    return this.services.get(subject);
  }

  servicesOf(sector: string): HatchService[] {
    return [...this.services.values()].filter(({ subject }) =>
      subject.startsWith(`${sector}/`),
    );
  }

  putService(service: HatchService): void {
    this.services.set(service.subject, service);
    this.changed.services.add(service.subject);
  }

  changedExceptions(): HatchException[] {
    return [...this.changed.exceptions].flatMap(
      id => this.exceptions.get(id) ?? [],
    );
  }

  changedServices(): HatchService[] {
    return [...this.changed.services].flatMap(
      subject => this.services.get(subject) ?? [],
    );
  }
}
