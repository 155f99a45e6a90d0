import { Benchmark } from '../Benchmark';
import { endpointsProbe } from './endpointsProbe';
import { ingestionProbe } from './ingestionProbe';

/** What figures cost. */
export const insightsBenchmark: Benchmark = {
  name: 'insights',
  about: 'every endpoint of insights over two years of facts; reading facts',
  probes: [endpointsProbe, ingestionProbe],
};
