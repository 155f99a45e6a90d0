import { derive } from '@ridgeway/derivation';
import { loadWorld } from '@ridgeway/intent';
import { dump } from 'js-yaml';
import { Probe } from '../Benchmark';
import { compare } from '../measure/compare';
import { comparisonOf, emptyReport } from '../report/Report';
import { generateWorld } from '../world/generateWorld';
import { withGates } from './options';

const POLICIES = 100;

/** Derivation with every gate decided by Cedar, beside js-yaml printing the result. */
export const withGatesProbe: Probe = {
  name: 'with-gates',
  sizes: [1, 100, 1_000, 10_000],
  run(size) {
    const worldOfRun = (run: number) =>
      loadWorld(generateWorld({ services: size, policies: POLICIES, run }));
    const known = worldOfRun(0);
    const objects = derive(known, withGates(known)).resources.map(
      ({ object }) => object,
    );
    let run = 0;
    const [cold, warm, yaml] = compare(
      [
        {
          name: `derive, ${POLICIES} policies never seen`,
          prepare: () => {
            run += 1;
            return worldOfRun(run);
          },
          run: (world = known) => derive(world, withGates(world)),
        },
        {
          name: `derive, ${POLICIES} policies seen before`,
          run: () => derive(known, withGates(known)),
        },
        {
          name: 'js-yaml',
          run: () =>
            objects.map(object =>
              dump(object, { noRefs: true, lineWidth: -1 }),
            ),
        },
      ],
      size < 10_000 ? 15 : 60,
    );
    const atMost = size === 1_000 ? 1 : undefined;
    return {
      ...emptyReport(),
      comparisons: [
        comparisonOf(size, cold, yaml, atMost),
        comparisonOf(size, warm, yaml, atMost),
      ],
    };
  },
};
