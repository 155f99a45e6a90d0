import { LiveHealth } from '@ridgeway/plugin-platform-common';
import { KindOfObject } from '../reading/KindOfObject';

/** An object as a cluster has it. */
export interface LiveObject extends KindOfObject {
  cluster: string;
  /** Empty for cluster-scoped kinds. */
  namespace: string;
  name: string;
  /** By its labels: `commerce`, or `commerce/checkout`. */
  subject: string | undefined;
  environment: string | undefined;
  revision: string | undefined;
  /** ISO moment at which it was made. */
  since: string;
  health: LiveHealth;
  /** ISO moment since which it does so, where it tells. */
  healthSince: string | undefined;
  /** Whether it runs the pods of its subject. */
  isWorkload: boolean;
}

/** How a cluster answered. */
export interface ClusterRecord {
  name: string;
  /** ISO moment at which it last answered. */
  seenAt: string | undefined;
  /** Why it does not answer; absent when it does. */
  message: string | undefined;
  /** Looks in vain in a row. */
  failures: number;
  /** ISO moment before which it is left alone. */
  nextLookAt: string;
}

/** How the last look at a kind went. */
export interface KindRecord extends KindOfObject {
  cluster: string;
  state: 'read' | 'unreadable' | 'silent';
  /** ISO moment at which the cluster last answered about it. */
  seenAt: string;
  /** Why it could not be read. */
  message: string | undefined;
}

/** A subject whose pods are all ready, which the ledger has not been asked to note. */
export interface RunningSubject {
  subject: string;
  environment: string;
  cluster: string;
  /** ISO moment since which all of them are, where they tell. */
  since: string | undefined;
}

/**
 * What clusters said when they were last looked at. One replica looks, and all read.
 */
export interface LiveStore {
  getClusters(): Promise<ClusterRecord[]>;
  putCluster(record: ClusterRecord): Promise<void>;
  /** Forgets clusters that are not among these, with everything in them. */
  keepClusters(names: readonly string[]): Promise<void>;
  getKinds(cluster: string): Promise<KindRecord[]>;
  /**
   * Puts down what was read of a kind, unless something later is known.
   *
   * @param objects - all objects of the kind; absent when it could not be read: what is known of them stays
   * @returns subjects of what differs from before
   */
  putKind(
    record: KindRecord,
    objects?: readonly LiveObject[],
  ): Promise<string[]>;
  /** Forgets kinds of a cluster that are not among these, with their objects. */
  keepKinds(cluster: string, kinds: readonly KindOfObject[]): Promise<void>;
  /** Objects of a cluster that have one of these names. */
  findObjects(cluster: string, names: readonly string[]): Promise<LiveObject[]>;
  /** Subjects all of whose pods are ready, the ones that nobody has noted yet. */
  findUntold(limit: number): Promise<RunningSubject[]>;
  /** Notes that the ledger was asked. */
  markTold(running: readonly RunningSubject[]): Promise<void>;
}
