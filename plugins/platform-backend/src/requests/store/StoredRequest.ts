import {
  FeatureVerdict,
  RequestInput,
  RequestState,
} from '@ridgeway/plugin-platform-common';

/** A grant that is being committed. */
export interface Claim {
  id: string;
  /** Entity reference of the granter. */
  by: string;
  /** ISO moment. */
  at: string;
  reason?: string;
}

/** A request as it is kept. */
export interface StoredRequest extends RequestInput {
  id: string;
  state: RequestState;
  title: string;
  /** Entity reference of the group that decides. */
  owner: string;
  /** Sectors that it concerns, sorted. */
  sectors: string[];
  /** Entity reference of the person. */
  requestedBy: string;
  /** ISO moment. */
  createdAt: string;
  decidedAt?: string;
  decidedBy?: string;
  decision?: string;
  /** Of a feature that was decided. */
  feature?: FeatureVerdict;
  commit?: string;
  url?: string;
  /** Number of comments. */
  comments: number;
  example: boolean;
  /** ISO moment of the last reminder. */
  remindedAt?: string;
  /** Present while granting is being committed; the state is `open` until then. */
  claim?: Claim;
}

/** How a request ends. */
export interface Outcome {
  state: Exclude<RequestState, 'open'>;
  decidedBy: string;
  /** ISO moment. */
  decidedAt: string;
  decision?: string;
  /** Of a feature. */
  feature?: FeatureVerdict;
  commit?: string;
  url?: string;
}

/** What requests for the same have in common. */
export type AskedFor = Pick<
  StoredRequest,
  'kind' | 'subject' | 'object' | 'overrides' | 'renews'
>;
