import { Benchmark } from '../Benchmark';
import { overviewProbe } from './overviewProbe';

/** What telemetry asks of Prometheus, and what that costs. */
export const telemetryBenchmark: Benchmark = {
  name: 'telemetry',
  about: 'a page of services side by side, beside the questions that it asks',
  probes: [overviewProbe],
};
