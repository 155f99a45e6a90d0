import { Benchmark } from './Benchmark';
import { derivationBenchmark } from './derivation/derivationBenchmark';

/** Every benchmark there is. */
export const benchmarks: readonly Benchmark[] = [derivationBenchmark];
