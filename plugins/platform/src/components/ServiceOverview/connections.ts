import { Agreement, AgreementState } from '@ridgeway/derivation';

/** The edges between a service and one other, in one direction. */
export interface Connection {
  /** `retail/inventory`. */
  other: string;
  /** Environments by the state of the edge there. */
  states: Array<{ state: AgreementState; environments: string[] }>;
}

/** Who a service calls and who calls it. */
export interface Connections {
  calls: Connection[];
  calledBy: Connection[];
}

const worstFirst: AgreementState[] = [
  'awaiting-callee',
  'awaiting-caller',
  'active',
];

function byOther(
  agreements: readonly Agreement[],
  otherOf: (agreement: Agreement) => string,
): Connection[] {
  const others = [...new Set(agreements.map(otherOf))].sort();
  return others.map(other => {
    const edges = agreements.filter(edge => otherOf(edge) === other);
    return {
      other,
      states: worstFirst
        .map(state => ({
          state,
          environments: edges
            .filter(edge => edge.state === state)
            .map(edge => edge.environment),
        }))
        .filter(({ environments }) => environments.length > 0),
    };
  });
}

/** Sorts agreements of a service by direction and by the service at the other end. */
export function connectionsOf(
  service: string,
  agreements: readonly Agreement[],
): Connections {
  return {
    calls: byOther(
      agreements.filter(edge => edge.caller === service),
      edge => edge.callee,
    ),
    calledBy: byOther(
      agreements.filter(edge => edge.callee === service),
      edge => edge.caller,
    ),
  };
}
