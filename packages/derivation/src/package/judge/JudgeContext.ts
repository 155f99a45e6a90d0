import { MemberScope } from '../../member/MemberScope';
import { BroughtManifest } from '../brought';
import { Refusal } from '../Refusal';

/** What objects of a package are judged by. */
export interface JudgeContext {
  scope: MemberScope;
  /** Names of Secrets that the package declares, permitted or not. */
  secrets: ReadonlySet<string>;
  /** Names of volume claims that the package brings. */
  claims: ReadonlySet<string>;
  /** `Deployment/search` of everything that the package brings. */
  objects: ReadonlySet<string>;
  /** Names of everybody else in the sector. */
  others: readonly string[];
  /** Labels by which the mesh members of the sector select their pods. */
  selectors: ReadonlyArray<readonly [string, Readonly<Record<string, string>>]>;
}

/** Judges one kind of object. */
export type Judge<Result> = (
  manifest: BroughtManifest,
  context: JudgeContext,
  refuse: Refuse,
) => Result;

/** Notes what a guardrail has against the object. */
export type Refuse = (refusal: Refusal) => void;
