import {
  DocumentChange,
  RequestInput,
  RequestKind,
} from '@ridgeway/plugin-platform-common';
import { Person } from '../../people/Person';
import { Snapshot } from '../../derivation/Snapshot';

/** What a request is judged by. */
export interface KindContext {
  snapshot: Snapshot;
  /** Entity reference of the group that owns guardrails and platform settings. */
  platformTeam: string;
  now: Date;
  /** Whether the catalog knows the group or person. */
  ownerExists: (entityRef: string) => Promise<boolean>;
  /** What the catalog says of a component that no intent describes; undefined: it knows none. */
  findComponent: (
    entityRef: string,
  ) => Promise<{ entityRef: string; owner: string | undefined } | undefined>;
  /** Whether a file that is not there was there before: what is gone is told from what is yet to come. */
  wasRemoved: (path: string) => Promise<boolean>;
  /** Who opens it; undefined when it is looked at later. */
  requester?: Pick<Person, 'entityRef' | 'ownershipRefs'>;
}

/** Who decides a request, and what it is in words. */
export interface ResolvedRequest {
  /** Entity reference of the group that decides. */
  owner: string;
  /** One line: `commerce/checkout asks to read payments/stripe-key`. */
  title: string;
  /** Sectors that it concerns, on either side, sorted. */
  sectors: string[];
}

/** Who asked, who grants, and until when. */
export interface Granting {
  /** Id of the request. */
  id: string;
  requestedBy: string;
  /** Entity reference of the person. */
  grantedBy: string;
  /** The day: `2026-11-21`. */
  grantedAt: string;
  /** The day that an exception ends. */
  expires?: string;
}

/** A kind of request: how it is understood, and what granting it commits. */
export interface RequestKindDefinition {
  kind: RequestKind;
  /**
   * Understands what is asked for.
   *
   * @throws NotFoundError when what is asked for does not exist
   * @throws InputError when it makes no sense, with the way out
   */
  resolve(input: RequestInput, context: KindContext): Promise<ResolvedRequest>;
  /**
   * Documents that granting commits on top of the snapshot: computed anew whenever they are looked
   * at and when they are committed, so a head that moved is taken along. Empty where granting
   * needs no commit.
   *
   * @throws ConflictError when it cannot be granted as things stand: granted already by other
   *   means, or its subject is gone
   */
  changes(
    input: RequestInput,
    granting: Granting,
    context: KindContext,
  ): Promise<DocumentChange[]>;
  /**
   * Whether granting opens nothing beyond what the title says, so that several may be granted
   * without looking at each.
   */
  isSafe(input: RequestInput): boolean;
}
