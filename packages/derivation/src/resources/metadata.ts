import { GuardrailId } from '../guardrails/builtInGuardrails';

/** `metadata` of a derived object. */
export interface Metadata {
  name: string;
  namespace?: string;
  labels: Record<string, string>;
  annotations: Record<string, string>;
}

/** Where an object as a whole comes from. */
export interface Origin {
  /** Path in the subject's document; absent for what no intent asked for. */
  intent?: string;
  guardrail?: GuardrailId;
}

/** Annotation with the compact form of an object's {@link Origin}. */
const PROVENANCE_ANNOTATION = 'ridgeway.dev/provenance';
/** Annotation with the Git blob id of the intent document. */
export const REVISION_ANNOTATION = 'ridgeway.dev/revision';
/** Annotation of what stays when nothing derives it any more: data is deleted by people. */
export const RETAIN_ANNOTATION = 'ridgeway.dev/retain';
/** Annotation with the platform release. */
export const RELEASE_ANNOTATION = 'ridgeway.dev/release';

/** `intent:spec.replicas guardrail:restricted-pods`: stable, and short enough for an annotation. */
function compactOrigin({ intent, guardrail }: Origin): string {
  if (intent === undefined) {
    return `guardrail:${guardrail ?? ''}`;
  }
  return guardrail === undefined
    ? `intent:${intent}`
    : `intent:${intent} guardrail:${guardrail}`;
}

/** `metadata` of an object with what it was derived from. */
export function derivedMetadata(
  { name, namespace, labels }: Omit<Metadata, 'annotations'>,
  from: { revision: string; release: string; origin: Origin },
): Metadata {
  return {
    name,
    namespace,
    labels,
    annotations: {
      [REVISION_ANNOTATION]: from.revision,
      [RELEASE_ANNOTATION]: from.release,
      [PROVENANCE_ANNOTATION]: compactOrigin(from.origin),
    },
  };
}
