import { ConnectionMap } from '@ridgeway/plugin-platform-common';
import { TrafficEdge } from '@ridgeway/plugin-telemetry-common';
import { MeasuredEdge } from '@ridgeway/plugin-telemetry-node';
import { WorkloadIndex } from './WorkloadIndex';

/**
 * Calls that were seen in an environment, beside what was agreed there. What is called outside of all sectors is a
 * matter of egress and left out. An agreement never joins two environments, so a workload of another one is called
 * by its own name.
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
    .map(({ caller, callee, ...figures }) => {
      const from = index.find(caller, environment);
      const to = index.find(callee, environment);
      const ends = {
        caller: from?.subject ?? caller,
        callee: to?.subject ?? callee,
      };
      const isAgreed =
        from && to
          ? from.subject === to.subject ||
            agreed.has(edgeKey(ends.caller, ends.callee))
          : isFromOutside(caller, index) && to?.exposed === true;
      return {
        ...{ ...ends, environment, ...figures },
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

/** Gateways, and whoever the mesh cannot tell: no workload of a sector. */
function isFromOutside(caller: string, index: WorkloadIndex): boolean {
  return caller === 'unknown' || !index.isInSector(caller);
}

function edgeKey(caller: string, callee: string): string {
  return `${caller} ${callee}`;
}
