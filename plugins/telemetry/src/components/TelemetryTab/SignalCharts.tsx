import Box from '@mui/material/Box';
import {
  Marker,
  ObjectiveView,
  SignalsView,
} from '@ridgeway/plugin-telemetry-common';
import { formatSignal, SignalFrame } from '@ridgeway/ui';
import { isAnswered } from '../shared/findings';
import { measuredBy } from './conventionWords';

/** What {@link SignalCharts} draws. */
export interface SignalChartsProps {
  signals: SignalsView;
  /** Oldest first. */
  markers: readonly Marker[];
  objectives: readonly ObjectiveView[];
}

const NOTHING =
  'Nothing was measured in this window. The findings say what is missing.';
const UNKNOWN = 'What was measured in this window is not known.';

/** Rate, errors, latency and saturation over the window. */
export function SignalCharts(props: SignalChartsProps) {
  const { signals, markers, objectives } = props;
  const { subject, from, to, rate, errors, latency, saturation } = signals;
  const { p50, p95, p99 } = latency;
  const { cpu, memory } = saturation;
  const shared = {
    from,
    to,
    markers,
    empty: isAnswered(signals.findings) ? NOTHING : UNKNOWN,
  };
  const availability = objectives.find(({ id }) => id === 'availability');
  const slow = objectives.find(({ threshold }) => threshold !== undefined);
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 3,
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          lg: 'repeat(2, minmax(0, 1fr))',
        },
      }}
    >
      <SignalFrame
        {...shared}
        title="Requests"
        name="requests by time"
        description={rate.definition}
        footnote={measuredBy([rate])}
        label={`Requests to ${subject}: ${formatSignal(
          rate.value,
          rate.unit,
        )} over the window`}
        unit={rate.unit}
        series={[{ id: 'rate', label: 'Requests', points: rate.points }]}
      />
      <SignalFrame
        {...shared}
        title="Errors"
        name="errors by time"
        description={errors.definition}
        footnote={measuredBy([errors])}
        label={`Failed requests to ${subject}: ${formatSignal(
          errors.value,
          errors.unit,
        )} of all over the window`}
        unit={errors.unit}
        // What is allowed stays in sight without pressing what was measured to the floor.
        atLeast={availability ? 2 * (1 - availability.objective) : 0.01}
        limit={
          availability && {
            label: `Allowed: ${formatSignal(
              1 - availability.objective,
              'share',
            )}`,
            value: 1 - availability.objective,
          }
        }
        series={[{ id: 'errors', label: 'Errors', points: errors.points }]}
      />
      <SignalFrame
        {...shared}
        title="Latency"
        name="latency by time"
        description={p99.definition}
        footnote={measuredBy([p50, p95, p99])}
        label={`Latency of ${subject}: half of the requests within ${formatSignal(
          p50.value,
          p50.unit,
        )}, 99 of 100 within ${formatSignal(p99.value, p99.unit)}`}
        unit={p99.unit}
        limit={
          slow?.threshold === undefined
            ? undefined
            : {
                label: `Promised for ${formatSignal(
                  slow.objective,
                  'share',
                )}: ${formatSignal(slow.threshold, 'seconds')}`,
                value: slow.threshold,
              }
        }
        series={[
          { id: 'p50', label: 'p50', points: p50.points },
          { id: 'p95', label: 'p95', points: p95.points },
          { id: 'p99', label: 'p99', points: p99.points },
        ]}
      />
      <SignalFrame
        {...shared}
        title="Saturation"
        name="saturation by time"
        description="Processor and memory in use, as a share of the limit, or of what is reserved where there is no limit."
        footnote={measuredBy([cpu, memory])}
        label={`Use of ${subject}: processor ${formatSignal(
          cpu.value,
          cpu.unit,
        )}, memory ${formatSignal(memory.value, memory.unit)}`}
        unit={cpu.unit}
        atLeast={1}
        series={[
          { id: 'cpu', label: 'Processor', points: cpu.points },
          { id: 'memory', label: 'Memory', points: memory.points },
        ]}
      />
    </Box>
  );
}
