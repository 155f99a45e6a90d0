import { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  RequestComment,
  RequestKind,
  RequestState,
} from '@ridgeway/plugin-platform-common';
import { NewFact, Progress } from '../../ledger/Ledger';
import { Notice } from '../notices/Notice';
import { AskedFor, Claim, Outcome, StoredRequest } from './StoredRequest';

/** What a request is found by; a list that is empty finds nothing. */
export type RequestCriterion =
  | { owners: string[] }
  | { requesters: string[] }
  | { sectors: string[] };

/** Which requests to list. */
export interface RequestQueryOptions {
  /** All have to hold. */
  criteria: PermissionCriteria<RequestCriterion>[];
  state?: RequestState;
  kind?: RequestKind;
  /** A service on either side, or a sector with its services. */
  concerns?: string;
  /** Part of the title. */
  search?: string;
  order: 'newest' | 'oldest';
  limit: number;
  /** The last one of the page before. */
  after?: Pick<StoredRequest, 'createdAt' | 'id'>;
}

/** What is written down in step with a request: both or neither. */
export interface Records {
  facts: NewFact[];
  notices: Notice[];
}

/** A request that was not opened here, with all that is known of it. */
export interface LoadedRequest extends StoredRequest {
  thread: RequestComment[];
  outcome?: Outcome;
}

/** A notice with the number it is kept under. */
export interface KeptNotice {
  id: number;
  /** ISO moment. */
  createdAt: string;
  notice: Notice;
}

/** Keeps requests. What changes a request's state compares before it writes. */
export interface RequestStore {
  /**
   * Keeps a request that is open, unless the same is asked for already.
   *
   * @returns the open request for it: the given one, or the one that was there
   */
  open(request: StoredRequest, records: Records): Promise<StoredRequest>;
  /** Keeps requests with their facts, as far as they are not known. */
  load(
    requests: LoadedRequest[],
    facts: NewFact[],
    progress: Progress,
  ): Promise<void>;
  get(id: string): Promise<StoredRequest | undefined>;
  /** In the order of the ids. */
  getAll(ids: string[]): Promise<Array<StoredRequest | undefined>>;
  /** The open request for the same, if there is one. */
  findOpen(input: AskedFor): Promise<StoredRequest | undefined>;
  /** Subjects that a feature of this title or for this pattern was asked for, however it was decided. */
  askingFor(
    feature: Pick<StoredRequest, 'object' | 'pattern'>,
  ): Promise<string[]>;
  list(
    options: RequestQueryOptions,
  ): Promise<{ items: StoredRequest[]; total: number; more: boolean }>;
  /** Comments, oldest first. */
  thread(id: string): Promise<RequestComment[]>;
  comment(id: string, comment: RequestComment, records: Records): Promise<void>;
  /** Takes an open request for granting. @returns false when somebody else has, or it is decided */
  claim(id: string, claim: Claim): Promise<boolean>;
  /** Keeps a claim for longer. @returns false when it is not held (any more) */
  renew(id: string, claimId: string, at: string): Promise<boolean>;
  /** Gives a claim up: the request is open to everybody again. */
  release(id: string, claimId: string): Promise<void>;
  /** Requests with a claim. */
  claimed(): Promise<StoredRequest[]>;
  /**
   * Ends an open request.
   *
   * @param claimId - the claim under which it is granted; without one it must not be claimed
   * @returns false when it is not open (any more), or claimed by somebody else
   */
  settle(
    id: string,
    outcome: Outcome,
    records: Records,
    claimId?: string,
  ): Promise<boolean>;
  /** A granted change that waited for its merge has been merged. */
  merged(id: string, commit: string): Promise<void>;
  /** Another group decides from now on. */
  reroute(
    id: string,
    to: Pick<StoredRequest, 'owner' | 'title' | 'sectors'>,
    records: Records,
  ): Promise<void>;
  /** Open requests that were opened, or last reminded of, before these moments. */
  due(before: {
    createdAt: string;
    remindedAt: string;
  }): Promise<StoredRequest[]>;
  /** @returns false when somebody else has reminded meanwhile, or it is decided */
  remind(
    request: StoredRequest,
    at: string,
    records: Records,
  ): Promise<boolean>;
  /**
   * The oldest notice that nobody is sending, taken until the moment given.
   *
   * @param at - the moment now
   */
  takeNotice(at: string, until: string): Promise<KeptNotice | undefined>;
  removeNotice(id: number): Promise<void>;
}
