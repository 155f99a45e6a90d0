import { Benchmark } from './Benchmark';
import { cliBenchmark } from './cli/cliBenchmark';
import { insightsBenchmark } from './insights/insightsBenchmark';
import { derivationBenchmark } from './derivation/derivationBenchmark';

/** Every benchmark there is. */
export const benchmarks: readonly Benchmark[] = [
  derivationBenchmark,
  cliBenchmark,
  insightsBenchmark,
];
