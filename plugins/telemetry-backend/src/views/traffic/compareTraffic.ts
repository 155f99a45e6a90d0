import { ConnectionMap } from '@ridgeway/plugin-platform-common';
import { TrafficEdge } from '@ridgeway/plugin-telemetry-common';
import { MeasuredEdge } from '@ridgeway/plugin-telemetry-node';
import { KnownWorkload, WorkloadIndex } from './WorkloadIndex';

/**
 * Calls that were seen, beside what was agreed. What is called outside of all sectors is a matter of egress and
 * left out.
 */
export function compareTraffic(
  measured: readonly MeasuredEdge[],
  environment: string,
  index: WorkloadIndex,
  { connections }: Pick<ConnectionMap, 'connections'>,
): TrafficEdge[] {
  const agreed = new Map(
    connections
      .filter(({ environments }) =>
        environments.some(
          ({ name, state }) => name === environment && state === 'active',
        ),
      )
      .map(({ caller, callee }) => [
        edgeKey(caller, callee),
        { caller, callee },
      ]),
  );
  const seen = measured
    .filter(({ callee }) => index.isInSector(callee))
    .map(({ caller, callee, errors, rate }) => {
      const from = index.find(caller);
      const to = index.find(callee);
      const ends = {
        caller: from?.service.subject ?? caller,
        callee: to?.service.subject ?? callee,
      };
      const isAgreed =
        from && to
          ? isWithin(from, to, environment) &&
            (ends.caller === ends.callee ||
              agreed.has(edgeKey(ends.caller, ends.callee)))
          : isFromOutside(caller, index) && to?.service.exposed === true;
      return {
        ...{ ...ends, environment, rate, errors },
        state: isAgreed ? ('agreed' as const) : ('undeclared' as const),
      };
    });
  const used = new Set(
    seen.map(({ caller, callee }) => edgeKey(caller, callee)),
  );
  return [
    ...seen,
    ...[...agreed]
      .filter(([key]) => !used.has(key))
      .map(([, ends]) => ({
        ...ends,
        ...{ environment, rate: null, errors: null },
        state: 'unused' as const,
      })),
  ];
}

/** An agreement holds within an environment, never from one to another. */
function isWithin(
  from: KnownWorkload,
  to: KnownWorkload,
  environment: string,
): boolean {
  return from.environment === environment && to.environment === environment;
}

/** Gateways, and whoever the mesh cannot tell: no workload of a sector. */
function isFromOutside(caller: string, index: WorkloadIndex): boolean {
  return caller === 'unknown' || !index.isInSector(caller);
}

function edgeKey(caller: string, callee: string): string {
  return `${caller} ${callee}`;
}
