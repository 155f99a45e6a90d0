import { Agreement } from '../model/Agreement';
import { Member, MemberPort } from '../world/Member';
import { Place } from '../world/Place';

/** Why a declared call does not flow. */
export type EdgeProblem =
  | 'CalleeMissing'
  | 'CalleeMissingInEnvironment'
  | 'CalleeOutOfReach'
  | 'EscapeHatchDenied'
  | 'ConsentMissing'
  | 'WildcardConsentDenied';

/** A directed edge in one environment, with both ends looked up. */
export interface Edge {
  caller: string;
  callee: string;
  environment: string;
  state: Agreement['state'];
  /** Ports of the callee that the edge covers; empty while it is not active. */
  ports: readonly MemberPort[];
  problem?: EdgeProblem;
  /** The other end, as far as it exists. */
  callerEnd?: EdgeEnd;
  calleeEnd?: EdgeEnd;
}

/** One end of an edge. */
export interface EdgeEnd {
  member: Member;
  place: Place;
}
