import { Agreement, AgreementState, Cause } from '@ridgeway/derivation';
import { Connection, ConnectionFilter } from '@ridgeway/plugin-platform-common';
import { Snapshot, SubjectStatus } from '../derivation/Snapshot';
import { sectorOf } from '../derivation/subjects';

/** An edge of a snapshot; whether it is asked for depends on who reads. */
type KnownConnection = Omit<Connection, 'request'>;

type Problem = Pick<Cause<string>, 'reason' | 'message'>;

const WORST_FIRST: AgreementState[] = [
  'awaiting-callee',
  'awaiting-caller',
  'active',
];

const known = new WeakMap<Snapshot, readonly KnownConnection[]>();

/**
 * Edges that pass the filter, sorted by caller and callee. Those of one service are read from its
 * own status; for more the snapshot's edges are put together once, and kept with it.
 */
export function connectionsIn(
  snapshot: Snapshot,
  { sector, service }: ConnectionFilter,
): readonly KnownConnection[] {
  const status = service !== undefined && snapshot.subjects.get(service);
  const edges = status
    ? putTogether(status.agreements, snapshot)
    : allConnections(snapshot);
  return edges.filter(
    ({ caller, callee }) =>
      (service === undefined || caller === service || callee === service) &&
      (sector === undefined ||
        sectorOf(caller) === sector ||
        sectorOf(callee) === sector),
  );
}

function allConnections(snapshot: Snapshot): readonly KnownConnection[] {
  let connections = known.get(snapshot);
  if (!connections) {
    connections = putTogether(
      [...snapshot.subjects.values()].flatMap(({ agreements }) => agreements),
      snapshot,
    );
    known.set(snapshot, connections);
  }
  return connections;
}

/** Joins what is told of an edge in each environment; both ends tell it. */
function putTogether(
  agreements: readonly Agreement[],
  { subjects }: Snapshot,
): KnownConnection[] {
  const edges = new Map<string, Map<string, Agreement>>();
  for (const agreement of agreements) {
    const key = `${agreement.caller} ${agreement.callee}`;
    const environments = edges.get(key) ?? new Map<string, Agreement>();
    environments.set(agreement.environment, agreement);
    edges.set(key, environments);
  }
  const problems = new Map<string, Map<string, Problem>>();
  const problemOf = ({ caller, callee, environment, state }: Agreement) => {
    if (state !== 'awaiting-callee') {
      return undefined;
    }
    const ofCaller =
      problems.get(caller) ?? problemsOf(subjects.get(caller), caller);
    problems.set(caller, ofCaller);
    return ofCaller.get(`${environment} ${callee}`);
  };
  return [...edges.keys()]
    .sort()
    .map(key => toConnection([...(edges.get(key)?.values() ?? [])], problemOf));
}

function toConnection(
  agreements: readonly Agreement[],
  problemOf: (agreement: Agreement) => Problem | undefined,
): KnownConnection {
  const [{ caller, callee }] = agreements;
  const found = agreements.map(agreement => ({
    ...agreement,
    problem: problemOf(agreement),
  }));
  const messages = new Set(
    found.flatMap(({ problem }) => problem?.message ?? []),
  );
  return {
    caller,
    callee,
    state:
      WORST_FIRST.find(state =>
        agreements.some(agreement => agreement.state === state),
      ) ?? 'active',
    environments: found.map(({ environment, state, problem }) => ({
      name: environment,
      state,
      ...(problem && { problem: problem.reason }),
    })),
    ...(messages.size > 0 && { message: [...messages].join(' ') }),
  };
}

/**
 * What stands in the way of each call that a service declares, by environment and callee.
 *
 * `AgreementsMet` has one cause for each call that waits, in the order of the callees; a condition
 * with a single cause is that cause itself.
 */
function problemsOf(
  status: SubjectStatus | undefined,
  caller: string,
): Map<string, Problem> {
  const problems = new Map<string, Problem>();
  const { agreements = [], conditions = [] } = status ?? {};
  const waiting = agreements.filter(
    agreement =>
      agreement.caller === caller && agreement.state === 'awaiting-callee',
  );
  for (const condition of conditions) {
    if (condition.type !== 'AgreementsMet' || condition.status === 'True') {
      continue;
    }
    const environments = condition.environment
      ? [condition.environment]
      : new Set(waiting.map(({ environment }) => environment));
    for (const environment of environments) {
      const calls = waiting.filter(edge => edge.environment === environment);
      const causes = condition.causes ?? [condition];
      calls.forEach(({ callee }, index) => {
        problems.set(`${environment} ${callee}`, causes[index] ?? condition);
      });
    }
  }
  return problems;
}
