import Stack from '@mui/material/Stack';
import { ObjectiveView, SignalsView } from '@ridgeway/plugin-telemetry-common';
import { MarkerTable } from './MarkerTable';
import { SignalCharts } from './SignalCharts';
import { SignalTiles } from './SignalTiles';

/** What {@link SignalsPart} shows. */
export interface SignalsPartProps {
  signals: SignalsView;
  /** Promises to draw beside what is measured; empty until they are known. */
  objectives: readonly ObjectiveView[];
}

/** Golden signals: figures of the window, how they went, and what happened meanwhile. */
export function SignalsPart(props: SignalsPartProps) {
  const { signals, objectives } = props;
  const markers = [...signals.markers].sort(
    (a, b) => Date.parse(a.at) - Date.parse(b.at),
  );
  return (
    <Stack spacing={3}>
      <SignalTiles signals={signals} />
      <SignalCharts
        signals={signals}
        markers={markers}
        objectives={objectives}
      />
      {markers.length > 0 && <MarkerTable markers={markers} />}
    </Stack>
  );
}
