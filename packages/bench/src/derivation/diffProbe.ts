import {
  currentRelease,
  defineRelease,
  derive,
  diff,
} from '@ridgeway/derivation';
import { loadWorld, updateWorld, World } from '@ridgeway/intent';
import { Probe } from '../Benchmark';
import { compare } from '../measure/compare';
import { measureMemory } from '../measure/measureMemory';
import { comparisonOf, emptyReport } from '../report/Report';
import { generateWorld, serviceFile } from '../world/generateWorld';
import { withGates } from './options';

/** The next release: autoscalers wait before they scale down. */
const NEXT_RELEASE = defineRelease({
  ...currentRelease,
  version: 'next',
  serviceKinds: currentRelease.serviceKinds.map(kind =>
    kind.kind === 'HorizontalPodAutoscaler'
      ? {
          ...kind,
          derive: scope =>
            kind.derive(scope).map(object => ({
              ...object,
              spec: {
                ...Object(object.spec),
                behavior: { scaleDown: { stabilizationWindowSeconds: 600 } },
              },
            })),
        }
      : kind,
  ),
});

/** Seconds of a diff over the largest fleet: minutes are not acceptable. */
const RELEASE_DIFF_MOST_S = 60;

/** A whole fleet under two releases, and one intent changed, beside deriving everything. */
export const diffProbe: Probe = {
  name: 'diff',
  sizes: [100, 1_000, 10_000],
  run(size) {
    const world = loadWorld(generateWorld({ services: size, policies: 100 }));
    const changed = updateWorld(world, [serviceFile(size >> 1, size, 2)]);
    const sideOf = (one: World) => ({ world: one, options: withGates(one) });
    const before = sideOf(world);
    const { options } = before;
    const releases = () =>
      diff(before, { world, options: { ...options, release: NEXT_RELEASE } });
    const [release, intent, full] = compare(
      [
        { name: 'diff of two releases', run: releases },
        {
          name: 'diff of one intent changed',
          run: () => diff(before, sideOf(changed)),
        },
        {
          name: 'derive everything',
          run: () => derive(world, withGates(world)),
        },
      ],
      size < 10_000 ? 5 : 40,
    );
    const { before: loaded, peak, kept } = measureMemory(releases);
    const heap = (what: string, value: number) => ({
      what,
      size,
      value,
      unit: 'MiB',
    });
    return {
      ...emptyReport(),
      comparisons: [
        comparisonOf(size, release, full, 4),
        comparisonOf(size, intent, full, size === 10_000 ? 1 / 25 : undefined),
      ],
      figures: [
        {
          what: 'diff of two releases',
          size,
          value: release.cost.median / 1000,
          unit: 's',
          atMost: RELEASE_DIFF_MOST_S,
        },
        heap('heap before a diff of two releases', loaded),
        heap('heap, most while comparing', peak),
        heap('heap that the diff keeps', kept),
      ],
    };
  },
};
