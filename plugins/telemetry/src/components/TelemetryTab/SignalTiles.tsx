import { Signal, SignalsView } from '@ridgeway/plugin-telemetry-common';
import { FigureGrid, formatSignal, StatTile } from '@ridgeway/ui';
import { measuredBy } from './conventionWords';

/** What {@link SignalTiles} shows. */
export interface SignalTilesProps {
  signals: SignalsView;
}

function inWords({ value, unit }: Signal): string {
  return formatSignal(value, unit);
}

function whyNot({ points }: Signal): string {
  return points.some(({ value }) => value !== null)
    ? 'Not known over all of this window'
    : 'Nothing measured in this window';
}

function Tile(props: { label: string; signal: Signal; detail?: string }) {
  const { label, signal, detail } = props;
  return (
    <StatTile
      label={label}
      value={inWords(signal)}
      definition={`${signal.definition} ${measuredBy([signal])}`}
      detail={signal.value === null ? whyNot(signal) : detail}
    />
  );
}

/** The window in figures. */
export function SignalTiles(props: SignalTilesProps) {
  const { rate, errors, latency, saturation, restarts, egressDenied } =
    props.signals;
  return (
    <FigureGrid label="Golden signals" least={150}>
      <Tile label="Requests" signal={rate} />
      <Tile label="Errors" signal={errors} detail="of all requests" />
      <Tile
        label="Latency, p99"
        signal={latency.p99}
        detail={`p50 ${inWords(latency.p50)}, p95 ${inWords(latency.p95)}`}
      />
      <Tile label="Processor" signal={saturation.cpu} detail="of its limit" />
      <Tile label="Memory" signal={saturation.memory} detail="of its limit" />
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
