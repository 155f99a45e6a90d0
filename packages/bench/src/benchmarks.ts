import { Benchmark } from './Benchmark';
import { cliBenchmark } from './cli/cliBenchmark';
import { insightsBenchmark } from './insights/insightsBenchmark';
import { migrationBenchmark } from './migration/migrationBenchmark';
import { derivationBenchmark } from './derivation/derivationBenchmark';
import { telemetryBenchmark } from './telemetry/telemetryBenchmark';

/** Every benchmark there is. */
export const benchmarks: readonly Benchmark[] = [
  derivationBenchmark,
  cliBenchmark,
  insightsBenchmark,
  migrationBenchmark,
  telemetryBenchmark,
];
