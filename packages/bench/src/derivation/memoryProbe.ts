import { derive } from '@ridgeway/derivation';
import { loadWorld } from '@ridgeway/intent';
import { Probe } from '../Benchmark';
import { measureMemory } from '../measure/measureMemory';
import { emptyReport } from '../report/Report';
import { generateWorld } from '../world/generateWorld';
import { withGates } from './options';

/** Heap and resident memory of a derivation with gates. */
export const memoryProbe: Probe = {
  name: 'memory',
  sizes: [1, 100, 1_000, 10_000],
  run(size) {
    const world = loadWorld(generateWorld({ services: size, policies: 100 }));
    const { before, peak, kept, left, rss } = measureMemory(() =>
      derive(world, withGates(world)),
    );
    const figure = (what: string, value: number) => ({
      what,
      size,
      value,
      unit: 'MiB',
    });
    return {
      ...emptyReport(),
      figures: [
        figure('heap with the world loaded', before),
        figure('heap, most while deriving', peak),
        figure('heap that the result keeps', kept),
        {
          ...figure('heap left when the result is gone', left),
          // What the engine and its compiler keep for themselves; a leak grows with the world.
          atMost: 2,
        },
        figure('resident memory, most', rss),
      ],
    };
  },
};
