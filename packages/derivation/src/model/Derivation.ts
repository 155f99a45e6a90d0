import { Agreement } from './Agreement';
import { Condition } from './Condition';
import { KubernetesObject } from './KubernetesObject';

/** One derived object and what it was derived for. */
export interface DerivedResource {
  /** `commerce/checkout` for a service's object, `commerce` for a sector's. */
  subject: string;
  environment: string;
  /** Name of the cluster it belongs to. */
  cluster: string;
  object: KubernetesObject;
}

/** What a world derives to. Sorted; the same world gives the same bytes. */
export interface Derivation {
  resources: DerivedResource[];
  conditions: Condition[];
  agreements: Agreement[];
}

/** Why a field exists: the place in the intent and/or the guardrail it came from. */
export interface Provenance {
  /** Field of the derived object, for example `spec.replicas`; empty for the object itself. */
  field: string;
  /** Path in the intent, for example `spec.replicas`. */
  intent?: string;
  /** Document the intent path is in; default the subject's own. */
  document?: string;
  /** Id of the guardrail. */
  guardrail?: string;
  /** One sentence for a reader. */
  why: string;
}
