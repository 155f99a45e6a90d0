import { derive } from '@ridgeway/derivation';
import { loadWorld } from '@ridgeway/intent';
import { Probe } from '../Benchmark';
import { compare } from '../measure/compare';
import { comparisonOf, emptyReport } from '../report/Report';
import { generateWorld } from '../world/generateWorld';
import { withoutGates } from './options';

/** Derivation itself, beside turning its result into JSON. */
export const withoutGatesProbe: Probe = {
  name: 'without-gates',
  sizes: [1, 100, 1_000, 10_000],
  run(size) {
    const files = generateWorld({ services: size });
    const known = loadWorld(files);
    const result = derive(known, withoutGates);
    const [parsed, again, json] = compare(
      [
        {
          name: 'derive, documents just parsed',
          prepare: () => loadWorld(files),
          run: (world = known) => derive(world, withoutGates),
        },
        {
          name: 'derive, documents seen before',
          run: () => derive(known, withoutGates),
        },
        { name: 'JSON.stringify', run: () => JSON.stringify(result) },
      ],
      size < 10_000 ? 10 : 40,
    );
    return {
      ...emptyReport(),
      comparisons: [
        comparisonOf(size, parsed, json, size === 1_000 ? 2 : undefined),
        comparisonOf(size, again, json, size === 1_000 ? 2 : undefined),
      ],
      figures: [
        {
          what: 'resources of a service',
          size,
          value:
            result.resources.filter(({ subject }) => subject.includes('/'))
              .length / size,
          unit: '',
        },
      ],
    };
  },
};
