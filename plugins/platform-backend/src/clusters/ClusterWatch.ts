import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { DerivationService } from '../derivation/DerivationService';
import { KindOfObject } from './reading/KindOfObject';
import { kindsInUse } from './reading/kindsInUse';
import { ClusterReader } from './reading/KubernetesApi';
import { ClusterLook, lookAtCluster } from './reading/lookAtCluster';
import { ClusterRecord, LiveStore } from './store/LiveStore';

/** Between two looks, in milliseconds. */
export const LOOK_EVERY_MS = 30_000;
/** A cluster that does not answer is left alone for at most so long. */
const LONGEST_REST_MS = 5 * 60_000;
/** One cluster may take so long in all; what is left waits for the next look. */
const BUDGET_MS = 60_000;

/**
 * Looks at what clusters have of the derived objects, and puts it down for all replicas.
 *
 * @remarks
 * Kinds are listed by label: the number of questions depends on the kinds, not on the objects. A
 * cluster that is down or slow holds up nobody but itself, and is left alone for longer each time.
 */
export class ClusterWatch {
  constructor(
    private readonly options: {
      derivation: DerivationService;
      logger: LoggerService;
      reader: ClusterReader;
      store: LiveStore;
      /** Told about the subjects that something differs of. */
      onChange?: (subjects: string[]) => Promise<void>;
      now?: () => Date;
      budgetMs?: number;
    },
  ) {}

  /** Looks at every cluster that is connected and that something is derived for. */
  async look(signal: AbortSignal): Promise<void> {
    const { derivation, reader, store } = this.options;
    const inUse = kindsInUse(derivation.current());
    const connected = await reader.clusters(signal);
    const watched = connected.filter(name => inUse.has(name));
    await store.keepClusters(watched);
    const records = new Map(
      (await store.getClusters()).map(record => [record.name, record]),
    );
    const changed = await Promise.all(
      watched.map(name =>
        this.lookAt(name, inUse.get(name) ?? [], records.get(name), signal),
      ),
    );
    const subjects = [...new Set(changed.flat())];
    if (subjects.length > 0) {
      await this.options.onChange?.(subjects);
    }
  }

  private async lookAt(
    name: string,
    kinds: readonly KindOfObject[],
    before: ClusterRecord | undefined,
    signal: AbortSignal,
  ): Promise<string[]> {
    const { logger, reader, store, budgetMs = BUDGET_MS } = this.options;
    if (before && this.now().toISOString() < before.nextLookAt) {
      return [];
    }
    try {
      const look = await lookAtCluster(name, kinds, {
        reader,
        store,
        now: () => this.now(),
        signal: AbortSignal.any([signal, AbortSignal.timeout(budgetMs)]),
      });
      await store.putCluster(this.recordOf(name, before, look));
      if (look.message !== undefined && before?.message !== look.message) {
        logger.warn(look.message);
      }
      return look.changed;
    } catch (error) {
      signal.throwIfAborted();
      logger.warn(
        `What the cluster ${name} has could not be put down: ${stringifyError(
          error,
        )}`,
      );
      return [];
    }
  }

  private recordOf(
    name: string,
    before: ClusterRecord | undefined,
    { message }: ClusterLook,
  ): ClusterRecord {
    const now = this.now();
    if (message === undefined) {
      const seenAt = now.toISOString();
      return { name, seenAt, message, failures: 0, nextLookAt: seenAt };
    }
    const failures = (before?.failures ?? 0) + 1;
    const rest = Math.min(
      LOOK_EVERY_MS * 2 ** Math.min(failures - 1, 10),
      LONGEST_REST_MS,
    );
    return {
      name,
      seenAt: before?.seenAt,
      message,
      failures,
      // A little less, so that the look which is due then does not come a moment too early.
      nextLookAt: new Date(
        now.getTime() + rest - LOOK_EVERY_MS / 2,
      ).toISOString(),
    };
  }

  private now(): Date {
    return this.options.now?.() ?? new Date();
  }
}
