import { loadWorld } from '@ridgeway/intent';
import { load } from 'js-yaml';
import { Probe } from '../Benchmark';
import { compare } from '../measure/compare';
import { comparisonOf, emptyReport } from '../report/Report';
import { generateWorld } from '../world/generateWorld';

/** Reading documents, with positions and every check, beside js-yaml, which has neither. */
export const loadingProbe: Probe = {
  name: 'loading',
  sizes: [1, 100, 1_000, 10_000],
  run(size) {
    const files = generateWorld({ services: size });
    const [ours, yaml] = compare(
      [
        { name: 'load the world', run: () => loadWorld(files) },
        {
          name: 'js-yaml load',
          run: () => files.map(({ text }) => load(text)),
        },
      ],
      size < 10_000 ? 5 : 20,
    );
    return {
      ...emptyReport(),
      comparisons: [comparisonOf(size, ours, yaml)],
    };
  },
};
