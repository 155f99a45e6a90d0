import { Signal, SignalsView } from '@ridgeway/plugin-telemetry-common';
import { FigureGrid, formatSignal, StatTile } from '@ridgeway/ui';
import { isAnswered } from '../shared/findings';
import { measuredBy } from './conventionWords';

/** What {@link SignalTiles} shows. */
export interface SignalTilesProps {
  signals: SignalsView;
}

function inWords({ value, unit }: Signal): string {
  return formatSignal(value, unit);
}

function whyNot({ points }: Signal, isKnown: boolean): string {
  if (points.some(({ value }) => value !== null)) {
    return 'Not known over all of this window';
  }
  return isKnown ? 'Nothing measured in this window' : 'Not known';
}

/** The window in figures. */
export function SignalTiles(props: SignalTilesProps) {
  const { rate, errors, latency, saturation, restarts, egressDenied } =
    props.signals;
  const isKnown = isAnswered(props.signals.findings);
  const tile = (label: string, signal: Signal, detail?: string) => (
    <StatTile
      label={label}
      value={inWords(signal)}
      definition={`${signal.definition} ${measuredBy([signal])}`}
      detail={signal.value === null ? whyNot(signal, isKnown) : detail}
    />
  );
  return (
    <FigureGrid label="Golden signals" least={150}>
      {tile('Requests', rate)}
      {tile('Errors', errors, 'of all requests')}
      {tile(
        'Latency, p99',
        latency.p99,
        `p50 ${inWords(latency.p50)}, p95 ${inWords(latency.p95)}`,
      )}
      {tile('Processor', saturation.cpu, 'of its limit')}
      {tile('Memory', saturation.memory, 'of its limit')}
      {restarts !== undefined && (
        <StatTile
          label="Restarts"
          value={restarts.toLocaleString('en-GB')}
          definition="How often containers of the service were started anew in the window."
          detail="of containers"
        />
      )}
      {egressDenied !== undefined && (
        <StatTile
          label="Egress denied"
          value={egressDenied.toLocaleString('en-GB')}
          definition="Requests in the window to hosts outside that the intent does not declare, which the mesh refused."
          detail="requests to hosts not declared"
        />
      )}
    </FigureGrid>
  );
}
