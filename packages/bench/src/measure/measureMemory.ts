import { GCProfiler, getHeapStatistics } from 'node:v8';
import { collectGarbage } from './collectGarbage';

/** Memory of one run, in MiB. */
export interface Memory {
  /** Heap before. */
  before: number;
  /** Most heap in use while it ran, as seen before each collection of garbage. */
  peak: number;
  /** Heap that its result keeps. */
  kept: number;
  /** Heap that stays in use when the result is gone: caches, or a leak. */
  left: number;
  /** Most memory of the whole process so far. */
  rss: number;
}

const MIB = 2 ** 20;

/** Runs something twice: the first run fills caches, the second is measured. */
export function measureMemory(run: () => unknown): Memory {
  run();
  const before = usedAfterCollection();
  const profiler = new GCProfiler();
  profiler.start();
  const results = [run()];
  const { statistics } = profiler.stop();
  const peak = Math.max(
    used(),
    ...statistics.map(
      ({ beforeGC }) => beforeGC.heapStatistics.usedHeapSize / MIB,
    ),
  );
  const withResult = usedAfterCollection();
  results.pop();
  return {
    before,
    peak,
    kept: withResult - before,
    left: usedAfterCollection() - before,
    rss: process.resourceUsage().maxRSS / 1024,
  };
}

function usedAfterCollection(): number {
  collectGarbage();
  return used();
}

function used(): number {
  return getHeapStatistics().used_heap_size / MIB;
}
