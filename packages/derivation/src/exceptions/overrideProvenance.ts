import { OverrideId } from '@ridgeway/intent';
import { Provenance } from '../model/Derivation';
import { Grant } from './Grant';

/**
 * Why fields are other than the guardrails have them: which exception, which guardrail, until when.
 *
 * @param fields - fields of the object, by the override that changes them
 */
export function overrideProvenance(
  grants: readonly Grant[],
  fields: Readonly<Partial<Record<OverrideId, readonly string[]>>>,
): Provenance[] {
  return grants.flatMap(({ exception, override, guardrail }) =>
    (fields[override] ?? []).map(field => ({
      field,
      intent: `spec.overrides.${override}`,
      document: exception.file,
      guardrail,
      why: `The exception ${exception.document.metadata.name} switches ${guardrail} off here until ${exception.document.spec.expires}.`,
    })),
  );
}
