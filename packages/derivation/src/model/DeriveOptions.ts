import { Release } from '../release/Release';
import { Authorizer } from './Authorizer';

/** A kind that a cluster serves, as `kubectl api-resources` lists it. */
export interface ApiResource {
  /** `apps/v1`, or `v1` for the core group. */
  apiVersion: string;
  kind: string;
}

/** What a derivation depends on besides the world. */
export interface DeriveOptions {
  /** ISO moment that exceptions and deadlines are judged by; derivation has no clock. */
  asOf: string;
  /** Decides the gates. */
  authorizer: Authorizer;
  /** Kinds that the clusters serve; absent: everything is taken to be served. */
  apiResources?: readonly ApiResource[];
  /** Entity reference of the group that owns the guardrails; default `group:default/platform`. */
  platformTeam?: string;
  /** The rules; default those of this version of Ridgeway. */
  release?: Release;
  /**
   * Whether a person may grant exceptions for what an owner owns: `user:default/pat` for
   * `group:default/platform`. Derivation knows no memberships; absent, the check at commit counts.
   */
  mayGrant?(person: string, owner: string): boolean;
}
