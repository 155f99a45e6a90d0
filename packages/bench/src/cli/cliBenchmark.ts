import { Benchmark } from '../Benchmark';
import { startProbe } from './startProbe';

/** What the command line costs before it does anything. */
export const cliBenchmark: Benchmark = {
  name: 'cli',
  about: 'start-up of ridgeway, from a checkout and installed from its tarball',
  probes: [startProbe],
};
