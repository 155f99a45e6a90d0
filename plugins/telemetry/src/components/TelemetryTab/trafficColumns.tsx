import Link from '@mui/material/Link';
import { TrafficEdge, TrafficView } from '@ridgeway/plugin-telemetry-common';
import {
  Column,
  formatSignal,
  formatTraffic,
  HealthChip,
  parseSubject,
  SubjectLink,
} from '@ridgeway/ui';
import { Link as RouterLink } from 'react-router-dom';

/** A call as the service sees it whose page this is. */
export interface Call extends TrafficEdge {
  direction: 'in' | 'out';
}

/** What columns of calls link to. */
export interface TrafficPlaces {
  /** Names of sectors: others are namespaces that the platform does not know. */
  sectors: readonly string[];
  /** Address of the Connections tab. */
  connections: string | undefined;
}

const STATES = {
  agreed: { words: 'Agreed', health: 'met' },
  undeclared: { words: 'Observed, not declared', health: 'unmet' },
  unused: { words: 'Agreed, not seen', health: 'unknown' },
} as const satisfies Record<TrafficEdge['state'], unknown>;

/** Calls in and out in one list. */
export function callsOf({ inbound, outbound }: TrafficView): Call[] {
  return [
    ...inbound.map(edge => ({ ...edge, direction: 'in' as const })),
    ...outbound.map(edge => ({ ...edge, direction: 'out' as const })),
  ];
}

function otherEnd({ direction, caller, callee }: Call): string {
  return direction === 'in' ? caller : callee;
}

/** Columns of calls. */
export function trafficColumns(places: TrafficPlaces): Array<Column<Call>> {
  const { sectors, connections } = places;
  return [
    {
      id: 'direction',
      header: 'Direction',
      value: ({ direction }) => (direction === 'in' ? 'Called by' : 'Calls'),
    },
    {
      id: 'other',
      header: 'Other side',
      value: otherEnd,
      render: call => {
        const other = otherEnd(call);
        const { sector, name } = parseSubject(other);
        return name && sectors.includes(sector) ? (
          <SubjectLink subject={other} />
        ) : (
          `${other} (not on the platform)`
        );
      },
    },
    {
      id: 'state',
      header: 'State',
      value: ({ state }) => STATES[state].words,
      render: ({ state }) => (
        <HealthChip health={STATES[state].health} label={STATES[state].words} />
      ),
    },
    {
      id: 'rate',
      header: 'Requests',
      align: 'right',
      value: ({ rate }) => rate ?? undefined,
      render: formatTraffic,
    },
    {
      id: 'connections',
      header: 'Connections opened over TCP',
      value: ({ tcp }) => tcp?.opened,
      unseen: true,
    },
    {
      id: 'bytes',
      header: 'Bytes over TCP',
      value: ({ tcp }) => tcp?.bytes,
      unseen: true,
    },
    {
      id: 'errors',
      header: 'Errors',
      align: 'right',
      value: ({ errors }) => errors ?? undefined,
      render: ({ errors }) => formatSignal(errors, 'share'),
    },
    {
      id: 'more',
      header: 'More',
      actions: true,
      value: () => undefined,
      render: ({ caller, callee, state }) =>
        connections && (
          <Link
            component={RouterLink}
            to={`${connections}?${new URLSearchParams({
              selected: `${caller} > ${callee}`,
            })}`}
            aria-label={`${caller} to ${callee} under Connections`}
          >
            {state === 'undeclared' ? 'See the ways out' : 'See the connection'}
          </Link>
        ),
    },
  ];
}
