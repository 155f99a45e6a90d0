import { affectedSubjects, derive, deriveSubjects } from '@ridgeway/derivation';
import { loadWorld, updateWorld, World } from '@ridgeway/intent';
import { Probe } from '../Benchmark';
import { compare } from '../measure/compare';
import { comparisonOf, emptyReport } from '../report/Report';
import { generateWorld, serviceFile } from '../world/generateWorld';
import { withGates } from './options';

/** Far apart, so that one change after the other is in another sector. */
const STRIDE = 4_567;
/** Changes come one after the other, and not each after a derivation of everything. */
const CHANGES = 25;

/** One intent changed, read, and derived with all that it affects, beside deriving everything. */
export const incrementalProbe: Probe = {
  name: 'incremental',
  sizes: [100, 1_000, 10_000],
  run(size) {
    let world = loadWorld(generateWorld({ services: size, policies: 100 }));
    let version = 1;
    const change = () => {
      version += 1;
      const position = (version * STRIDE) % size;
      const changed = updateWorld(world, [
        serviceFile(position, size, version),
      ]);
      const derivation = deriveSubjects(
        changed,
        affectedSubjects(world, changed),
        withGates(changed),
      );
      world = changed;
      return derivation;
    };
    const [one, full] = compare<World>(
      [
        {
          name: 'one intent changed',
          batch: CHANGES,
          run: () => Array.from({ length: CHANGES }, change),
        },
        {
          name: 'derive everything',
          run: () => derive(world, withGates(world)),
        },
      ],
      size < 10_000 ? 5 : 40,
    );
    return {
      ...emptyReport(),
      comparisons: [
        comparisonOf(size, one, full, size === 10_000 ? 1 / 200 : undefined),
      ],
    };
  },
};
