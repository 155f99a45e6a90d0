import { AgreementState } from '../model/Agreement';
import { Condition } from '../model/Condition';
import { Provenance } from '../model/Derivation';
import { KubernetesObject } from '../model/KubernetesObject';
import { Openness } from './openness/Openness';

/** What differs between two derived worlds. Plain data, sorted: the same sides give the same bytes. */
export interface WorldDiff {
  /** Every object that differs is in exactly one group. */
  groups: ChangeGroup[];
  conditions: ConditionChange[];
  agreements: AgreementChange[];
  /** What gets more open and what more closed. */
  openness: Openness;
  counts: DiffCounts;
}

/** Objects that change in the same way for the same cause. */
export interface ChangeGroup {
  /** Stable name of the group: the same change of the same cause has the same id. */
  id: string;
  change: 'added' | 'removed' | 'changed';
  apiVersion: string;
  kind: string;
  /** What led to the change; more than one where they cannot be told apart. */
  causes: ChangeCause[];
  /** Why the fields are what they are, for the sample. */
  provenance: Provenance[];
  /** What changed, with `${service}`, `${sector}`, `${environment}` and `${namespace}` for names. */
  fields: FieldChange[];
  /** Sorted. */
  resources: ResourceChange[];
  /** The first of the resources, whole. */
  sample: { before?: KubernetesObject; after?: KubernetesObject };
}

/** One object that differs. */
export interface ResourceChange {
  /** `commerce/checkout` for a service's object, `commerce` for a sector's. */
  subject: string;
  environment: string;
  cluster: string;
  /** Absent for cluster-scoped kinds. */
  namespace?: string;
  name: string;
  /** Empty for an object that was added or removed as a whole. */
  fields: FieldChange[];
}

/** One field that differs. */
export interface FieldChange {
  /**
   * For example `spec.template.spec.containers[app].image`. Items of lists go by the name that
   * Kubernetes merges them by; `[]` is an item of a list that has no such name.
   */
  field: string;
  /** Absent when the field is new. */
  from?: unknown;
  /** Absent when the field is gone. */
  to?: unknown;
}

/** What leads to a change. */
export type ChangeCause =
  /** The rules: another release. */
  | { kind: 'release'; from: string; to: string }
  /** What is derived with: another moment, other policies' engine, other served kinds. */
  | { kind: 'options' }
  | {
      /** `intent` and `sector` are the subject's own; `neighbour` is a document of another one. */
      kind:
        | 'intent'
        | 'sector'
        | 'neighbour'
        | 'policy'
        | 'exception'
        | 'deprecation'
        | 'guardrail'
        | 'platform'
        | 'file';
      /** Files of the documents that changed, sorted. */
      documents: string[];
    };

/** A condition that differs; without `from` it is new, without `to` it is gone. */
export interface ConditionChange {
  subject: string;
  /** Absent when it holds for every environment alike, before and after. */
  environment?: string;
  type: Condition['type'];
  from?: ConditionState;
  to?: ConditionState;
}

/** What a condition says. */
export type ConditionState = Pick<Condition, 'status' | 'reason' | 'message'>;

/** An edge that differs; without `from` it is new, without `to` it is gone. */
export interface AgreementChange {
  caller: string;
  callee: string;
  environment: string;
  from?: AgreementDetail;
  to?: AgreementDetail;
}

/** How far an edge is agreed, and for which of the callee's ports. */
export interface AgreementDetail {
  state: AgreementState;
  ports: string[];
}

/** How much was compared and how much differs. */
export interface DiffCounts {
  /** Sectors and services that could differ and were derived on both sides. */
  compared: number;
  /** Sectors and services with an object, condition or agreement that differs. */
  changed: number;
  resources: {
    added: number;
    removed: number;
    changed: number;
    /** Of those that were compared. */
    unchanged: number;
  };
  /** Objects on which an ignored annotation differs, by annotation. */
  ignored: Record<string, number>;
}
