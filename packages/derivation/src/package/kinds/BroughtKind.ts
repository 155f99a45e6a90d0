import { GuardrailId } from '../../guardrails/builtInGuardrails';
import { Judge } from '../judge/JudgeContext';
import { PlainRecord } from '../plain';

/** A kind of objects that packages may bring. A new one is one file and one line in the registry. */
export interface BroughtKind {
  apiVersion: string;
  kind: string;
  /** The guardrail that the object as a whole is held to. */
  guardrail: GuardrailId;
  /** True for what stays when nothing brings it any more: data is deleted by people. */
  isRetained?: boolean;
  /** Where it has the template of a pod; absent for kinds without pods. */
  template?: readonly string[];
  /** The object without apiVersion, kind and metadata, as it may be applied. */
  judge: Judge<PlainRecord>;
}
