/** State of an edge: active only when the caller declares it and the callee consents. */
export type AgreementState = 'active' | 'awaiting-callee' | 'awaiting-caller';

/** A directed edge between two services in one environment. */
export interface Agreement {
  /** `commerce/checkout`. */
  caller: string;
  /** `retail/inventory`. */
  callee: string;
  environment: string;
  state: AgreementState;
  /** Names of the callee's ports the edge covers; empty while it is not active. */
  ports: string[];
}
