import { Benchmark } from '../Benchmark';
import { diffProbe } from './diffProbe';
import { incrementalProbe } from './incrementalProbe';
import { loadingProbe } from './loadingProbe';
import { memoryProbe } from './memoryProbe';
import { processProbe } from './processProbe';
import { withGatesProbe } from './withGatesProbe';
import { withoutGatesProbe } from './withoutGatesProbe';

/** What the derivation costs. */
export const derivationBenchmark: Benchmark = {
  name: 'derivation',
  about: 'derivation in full, of one change, and of whole processes; memory',
  probes: [
    withoutGatesProbe,
    withGatesProbe,
    incrementalProbe,
    diffProbe,
    loadingProbe,
    memoryProbe,
    processProbe,
  ],
};
