import { Condition, Openness } from '@ridgeway/derivation';
import { Overrides } from '@ridgeway/intent';
import {
  FeatureDecline,
  FeatureGrant,
  FeatureVerdict,
  FeatureWeighing,
} from './Feature';
import { DocumentChange } from './Preview';

/** What can be asked for, in the order that forms offer it. */
export const REQUEST_KINDS = [
  'consent',
  'secret',
  'external',
  'exception',
  'extension',
  'claim',
  'support',
  'feature',
] as const;

/** What is asked for. */
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** Where a request is in its life. */
export const REQUEST_STATES = [
  'open',
  'granted',
  'granted-pending-merge',
  'declined',
  'withdrawn',
] as const;

/** Where a request is in its life; all but `open` are final. */
export type RequestState = (typeof REQUEST_STATES)[number];

/** How urgent a support request is; `platform.yaml` says how soon each is answered. */
export type SupportPriority = 'P0' | 'P1' | 'P2' | 'P3';

/** Something that somebody asks an owner for. */
export interface RequestInput {
  kind: RequestKind;
  /**
   * Who it is for: a service (`commerce/checkout`), a sector (`commerce`), or for a `claim` the
   * entity reference of what is to be owned.
   */
  subject: string;
  /**
   * What is asked for, in the words of the remedy: a service, volume, secret, `host:port`, override,
   * guardrail, escape hatch, host, type, image; for an `extension` the id of the deprecation; for a `claim` the group that would own it; for
   * `support` and `feature` a title.
   */
  object: string;
  /** Why it is needed: what the owner decides by. */
  reason: string;
  /**
   * Of an exception: the day it shall end, `2027-03-31`; at most 180 days ahead. Of an extension: the
   * new deadline.
   */
  expires?: string;
  /** Of an exception: typed values, where the object alone does not say them. */
  overrides?: Overrides;
  /** Of an exception: the id of one of the same sector that it renews. */
  renews?: string;
  /** Of a support request. */
  priority?: SupportPriority;
  /**
   * Of a feature: what services work around for want of it, in the words of their exceptions:
   * `guardrail:no-host-network` or `field:spec.nodeSelector`.
   */
  pattern?: string;
}

/** A request in a list. */
export interface RequestSummary extends RequestInput {
  id: string;
  state: RequestState;
  /** What it asks for in one line: `commerce/checkout asks to read payments/stripe-key`. */
  title: string;
  /** Entity reference of the group that decides. */
  owner: string;
  /** Entity reference of the person. */
  requestedBy: string;
  /** ISO moment. */
  createdAt: string;
  /** ISO moment of the decision. */
  decidedAt?: string;
  decidedBy?: string;
  /** The reason that the decider gave. */
  decision?: string;
  /** Of a feature that was decided by the product rules. */
  feature?: FeatureVerdict;
  /** Commit that granting made. */
  commit?: string;
  /** Where the granted change is reviewed, where the repository takes proposals. */
  url?: string;
  /** Number of comments. */
  comments: number;
  /** Whether granting opens nothing but what the title says, so that several can be granted at once. */
  safe: boolean;
  /** Whether the reader may decide it. */
  mayDecide: boolean;
  /** Came with the example company. */
  example: boolean;
}

/** Something said about a request. Read by those it concerns. */
export interface RequestComment {
  /** ISO moment. */
  at: string;
  /** Entity reference of the person. */
  author: string;
  text: string;
}

/** What may be done with a request, and if not, why. */
export type Permitted = { allowed: true } | { allowed: false; why: string };

/** What granting does at present. */
export interface RequestEffect {
  /** Documents that granting commits; empty for what needs no commit. */
  changes: DocumentChange[];
  /** Identifies the changes: passed with the grant, so that nobody grants what they have not seen. */
  digest: string;
  /** What opens and what closes, on which layer. */
  openness: Openness;
  /** Conditions that would change, as they would then be. */
  conditions: Condition[];
  /** Why it cannot be granted as things stand, for example because the service is gone. */
  blocked?: string;
}

/** A request's page. */
export interface RequestView extends RequestSummary {
  thread: RequestComment[];
  /** Absent once it is decided. */
  effect?: RequestEffect;
  /** Of a feature that is not decided yet. */
  weighing?: FeatureWeighing;
  may: { grant: Permitted; decline: Permitted; withdraw: Permitted };
}

/** What a request would be, before it is opened. */
export interface RequestDraft {
  title: string;
  owner: string;
  effect: RequestEffect;
  /** Of a feature: what it would be decided by. */
  weighing?: FeatureWeighing;
  /** An open request for the same, which is joined instead of opening another. */
  existing?: RequestSummary;
}

/** Whose requests a list shows. */
export type RequestScope =
  /** Open ones that the reader may decide. */
  | 'deciding'
  /** Those that the reader opened. */
  | 'mine'
  /** Those that concern sectors of the reader, whichever side they are on. */
  | 'sector'
  /** All that the reader may read. */
  | 'all';

/** Filters of the list of requests. */
export interface RequestFilter {
  scope?: RequestScope;
  state?: RequestState;
  kind?: RequestKind;
  /** A service, or a sector with its services: on either side of the request. */
  concerns?: string;
  /** Part of the title. */
  search?: string;
  limit?: number;
  cursor?: string;
}

/** A decision. */
export interface GrantRequest {
  /** Needed for a feature, where it is published. */
  reason?: string;
  /** {@link RequestEffect.digest} of what the decider looked at. */
  digest: string;
  /** Of an exception: another end than the one asked for. */
  expires?: string;
  /** Of a feature. */
  feature?: FeatureGrant;
}

/** A decision not to grant. */
export interface DeclineRequest {
  /** Of a feature it is published. */
  reason: string;
  /** Of a feature. */
  feature?: FeatureDecline;
}
