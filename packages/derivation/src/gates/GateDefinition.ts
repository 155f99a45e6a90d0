import { AuthorizationResource, ServicePrincipal } from '../model/Authorizer';
import { Gate, Remedy } from '../model/Condition';
import { ConditionReason } from '../model/conditionReasons';
import { ExceptionBook } from '../exceptions/ExceptionBook';
import { Release } from '../release/Release';
import { EffectiveIntent } from '../service/EffectiveIntent';
import { ImageUse } from '../service/imagesOf';
import { Member } from '../world/Member';
import { Place } from '../world/Place';
import { WorldIndex } from '../world/WorldIndex';

/** On whose behalf a gate is asked: one member in one environment. */
export interface GateSubject {
  index: WorldIndex;
  member: Member;
  place: Place;
  principal: ServicePrincipal;
  /** What a service declares; absent for members that the platform does not run. */
  intent: EffectiveIntent | undefined;
  /** Images that it runs, by whatever way it declares them. */
  images: readonly ImageUse[];
  /** Entity reference of the group that owns the guardrails. */
  platformTeam: string;
  asOf: string;
  exceptions: ExceptionBook;
  /** The rules in force. */
  release: Pick<Release, 'gates' | 'guardrails'>;
}

/** One question of a gate, with everything a denial has to say. */
export interface GateQuestion {
  /** What in the intent depends on the answer: a resource's name, a host, a container. */
  use: string;
  resource: AuthorizationResource;
  /** Completes "Service commerce/checkout may not ...". */
  wish: string;
  /** Entity reference of who can change the answer. */
  owner: string;
  /** Id of the guardrail, where it is not the gate's. */
  guardrail?: string;
  /** Reason of the denial, where it is not the gate's. */
  reason?: ConditionReason;
  /** Why nothing permits it, as a sentence; default "no policy permits it.". */
  because?: string;
  /** Computed only when the answer is no. */
  remedy(): Remedy;
}

/** A gate: one kind of authorization question. A new gate is one file and one line in the registry. */
export interface GateDefinition {
  gate: Gate;
  /** Id of the guardrail that it holds up; one of the release's. */
  guardrail: string;
  /** Reason of `PolicyAuthorized=False` when this gate denies. */
  reason: ConditionReason;
  questions(subject: GateSubject): GateQuestion[];
}
