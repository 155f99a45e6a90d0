import { Benchmark } from '../Benchmark';
import { servingProbe } from './servingProbe';
import { textProbe } from './textProbe';

/** What it costs that older versions are served, and to leave them behind. */
export const migrationBenchmark: Benchmark = {
  name: 'migrate',
  about: 'documents of older versions: serving them, and migrating their text',
  probes: [servingProbe, textProbe],
};
