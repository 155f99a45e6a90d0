import { OverrideId, Overrides } from '@ridgeway/intent';
import { GuardrailId } from '../../../guardrails/builtInGuardrails';
import { SectorScope } from '../../../sector/SectorScope';
import { Member } from '../../../world/Member';

/** A rule that the API server holds every object of a kind to, whoever sends it. */
export interface AdmissionRule {
  /** Guardrail that it holds up. */
  guardrail: GuardrailId;
  /** What is wrong with an object that breaks it: one sentence. */
  what: string;
  /** What to do about it: one sentence without its full stop. */
  remedy: string;
  /**
   * CEL that is true for objects that keep the rule. Where it depends on the sector, undefined says
   * that there is nothing to keep.
   */
  keeps: string | ((scope: SectorScope) => string | undefined);
  /** The override that switches it off; without one, no exception can. */
  override?: OverrideId;
  /** CEL of what an override's value permits; without it, everything that the rule is about. */
  permits?(overrides: Overrides): string;
}

/** What one kind of object is held to. */
export interface AdmissionTarget {
  /** Ends the name of the policy: `pods`. */
  name: string;
  guardrail: GuardrailId;
  /** Resources of the core group, with subresources. */
  resources: string[];
  /** CEL of changes that are judged; the others let an object pass that was admitted before. */
  judged: string;
  /** CEL values that the rules share, by name. */
  variables: Readonly<Record<string, string>>;
  rules: readonly AdmissionRule[];
  /** CEL that is true for the objects of one member and of no other. */
  belongsTo(member: Member): string;
}
