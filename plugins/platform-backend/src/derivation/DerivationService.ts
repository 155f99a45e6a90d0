import { LoggerService } from '@backstage/backend-plugin-api';
import { createCedarAuthorizer } from '@ridgeway/authorization';
import type { ChartBook } from '@ridgeway/helm-charts';
import {
  affectedSubjects,
  DerivedResource,
  DeriveOptions,
  deriveSubjects,
} from '@ridgeway/derivation';
import { World } from '@ridgeway/intent';
import { IntentRepositoryHost } from '@ridgeway/plugin-platform-node';
import { isDeepStrictEqual } from 'node:util';
import { subjectOfBroken } from './brokenCondition';
import {
  hasBoundaryBetween,
  subjectsThatDependOnTime,
} from '../time/boundaries';
import { deriveStatus } from './deriveStatus';
import { Snapshot, SnapshotChange, SubjectStatus } from './Snapshot';
import { subjectsOf } from './subjects';
import { emptyWorld, readWorld, ReadWorld } from './WorldReader';

/** Told about every step, in order. */
export type SnapshotListener = (change: SnapshotChange) => Promise<void>;

/** What is derived of the subjects that somebody looks at is kept for so many of them. */
const RECENT_SUBJECTS = 200;

/**
 * Keeps the world of the head in memory, and derives again what a commit touches.
 *
 * Nothing here is stored: after a restart everything is rebuilt from Git.
 */
export class DerivationService {
  private snapshot: Snapshot;
  /** Nothing was last derived by an earlier moment. */
  private judgedAt: Date;
  private queue: Promise<unknown> = Promise.resolve();
  private readonly listeners: SnapshotListener[] = [];
  private readonly recent = new Map<string, DerivedResource[]>();

  constructor(
    private readonly options: {
      host: IntentRepositoryHost;
      platformTeam: string;
      logger: LoggerService;
      now?: () => Date;
      /** Renders the charts of packages; without it they stay unrendered, and say so. */
      charts?: Pick<ChartBook, 'fill'>;
    },
  ) {
    this.judgedAt = this.now();
    const empty = emptyWorld();
    this.snapshot = {
      ...empty,
      authorizer: createCedarAuthorizer(empty.world),
      subjects: new Map(),
    };
  }

  /** The world of the head as it was last seen. */
  current(): Snapshot {
    return this.snapshot;
  }

  /** Calls the listener after every step. A listener that fails stops nobody else. */
  onChange(listener: SnapshotListener): void {
    this.listeners.push(listener);
  }

  /** Sees what has been committed meanwhile. Concurrent calls run one after the other. */
  async refresh(): Promise<Snapshot> {
    return this.inTurn(async () => {
      const head = await this.options.host.getHead();
      if (head !== undefined && head !== this.snapshot.head) {
        const read = await this.withCharts(
          await readWorld(this.options.host, this.snapshot, head),
        );
        await this.advance(read, read.paths, affectedBy(this.snapshot, read));
      }
      return this.snapshot;
    });
  }

  /** A world with the charts of its packages rendered, as far as they can be. */
  async withCharts<T extends { world: World }>(read: T): Promise<T> {
    const world = await this.options.charts?.fill(read.world);
    return world === undefined || world === read.world
      ? read
      : { ...read, world };
  }

  /**
   * Derives again what depends on the moment, if there was one that changes something since
   * everything was last judged.
   */
  async timePassed(): Promise<void> {
    await this.inTurn(async () => {
      // A chart whose repository did not answer is tried again.
      const filled = await this.withCharts(this.snapshot);
      if (filled !== this.snapshot) {
        await this.advance(filled, [], affectedBy(this.snapshot, filled));
      }
      const { world } = this.snapshot;
      const now = this.now();
      if (hasBoundaryBetween(world, this.judgedAt, now)) {
        const subjects = subjectsThatDependOnTime(world, subjectsOf(world));
        await this.advance(this.snapshot, [], subjects);
      }
      this.judgedAt = now;
    });
  }

  /** Objects of one subject, as `ridgeway derive` gives them. */
  resources(subject: string): DerivedResource[] {
    const known = this.recent.get(subject);
    if (known) {
      return known;
    }
    const { world } = this.snapshot;
    const derivation = deriveSubjects(
      world,
      [subject],
      this.deriveOptions(this.snapshot),
    );
    const resources = derivation.resources.filter(
      resource => resource.subject === subject,
    );
    this.recent.set(subject, resources);
    const oldest = this.recent.keys().next();
    if (this.recent.size > RECENT_SUBJECTS && !oldest.done) {
      this.recent.delete(oldest.value);
    }
    return resources;
  }

  /** What a derivation at this moment depends on besides the world. */
  deriveOptions(snapshot: Pick<Snapshot, 'authorizer'>): DeriveOptions {
    const { platformTeam } = this.options;
    return {
      asOf: this.now().toISOString(),
      authorizer: snapshot.authorizer,
      platformTeam,
    };
  }

  private now(): Date {
    return this.options.now?.() ?? new Date();
  }

  private async advance(
    read: ReadWorld,
    paths: string[],
    affected: Iterable<string>,
  ): Promise<void> {
    const before = this.snapshot;
    const authorizer =
      read.world === before.world
        ? before.authorizer
        : createCedarAuthorizer(read.world);
    const existing = new Set(subjectsOf(read.world));
    const derived = await deriveStatus(
      read,
      [...affected].filter(subject => existing.has(subject)),
      this.deriveOptions({ authorizer }),
      this.options.logger,
    );
    const subjects = new Map<string, SubjectStatus>();
    for (const subject of existing) {
      const status = derived.get(subject) ?? before.subjects.get(subject);
      if (status) {
        subjects.set(subject, status);
      }
    }
    const { head, files, world, broken } = read;
    const after = { head, files, world, broken, authorizer, subjects };
    this.snapshot = after;
    for (const subject of affected) {
      this.recent.delete(subject);
    }
    const gone = [...before.subjects.keys()].filter(
      subject => !existing.has(subject),
    );
    const changed = [...derived.keys()].filter(
      subject =>
        !isDeepStrictEqual(before.subjects.get(subject), derived.get(subject)),
    );
    await this.tell({
      before,
      after,
      paths,
      derived: [...derived.keys()],
      changed: [...changed, ...gone],
    });
  }

  private async tell(change: SnapshotChange): Promise<void> {
    for (const listener of this.listeners) {
      try {
        await listener(change);
      } catch (error) {
        this.options.logger.error(
          `A change of the intents could not be passed on: ${error}`,
        );
      }
    }
  }

  private inTurn<T>(step: () => Promise<T>): Promise<T> {
    const result = this.queue.then(step);
    this.queue = result.catch(() => undefined);
    return result;
  }
}

function affectedBy(before: Snapshot, after: ReadWorld): Set<string> {
  if (before.head === '') {
    return new Set(subjectsOf(after.world));
  }
  const affected = affectedSubjects(before.world, after.world);
  for (const [from, to] of [
    [before, after],
    [after, before],
  ]) {
    for (const [path, document] of from.broken) {
      const subject = subjectOfBroken(after.world, path);
      if (subject !== undefined && to.broken.get(path) !== document) {
        affected.add(subject);
      }
    }
  }
  return affected;
}
