import {
  TelemetryFinding,
  TrafficEdge,
} from '@ridgeway/plugin-telemetry-common';

const NAMED = 5;

/** What is odd about calls that were seen. */
export function trafficFindings(
  edges: readonly TrafficEdge[],
): TelemetryFinding[] {
  const undeclared = edges.filter(({ state }) => state === 'undeclared');
  return undeclared.length === 0
    ? []
    : [
        {
          reason: 'UndeclaredTraffic',
          level: 'warning',
          message: `${counted(
            undeclared.length,
            'call was seen that nobody agreed to',
            'calls were seen that nobody agreed to',
          )}: ${named(undeclared)}.`,
          steps: [
            'Declare the call in the intent of the caller, and ask the callee for consent; the edge on Connections does both.',
            'Where the call is not meant to be, tell the owner of the caller: once both intents are enforced in the mesh it is refused.',
          ],
          docs: 'how-to/connect-two-services',
        },
      ];
}

/** Agreements that nobody made use of in a window that is long enough to tell. */
export function unusedFindings(
  edges: readonly TrafficEdge[],
): TelemetryFinding[] {
  const unused = edges.filter(({ state }) => state === 'unused');
  return unused.length === 0
    ? []
    : [
        {
          reason: 'UnusedAgreement',
          level: 'info',
          message: `${counted(
            unused.length,
            'agreement was not made use of',
            'agreements were not made use of',
          )}: ${named(unused)}.`,
          steps: [
            'Keep it where the call is rare; take it back on Connections where nobody needs it any more.',
          ],
        },
      ];
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function named(edges: readonly TrafficEdge[]): string {
  const names = edges
    .slice(0, NAMED)
    .map(({ caller, callee }) => `${caller} to ${callee}`);
  const rest = edges.length - names.length;
  return [...names, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}
