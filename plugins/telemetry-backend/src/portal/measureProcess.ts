import { Meter } from '@opentelemetry/api';
import { availableParallelism, totalmem } from 'node:os';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';

/** Seconds of computing, by OpenTelemetry's semantic conventions. */
export const CPU_TIME = 'process.cpu.time';
/** Bytes in memory, by the same. */
export const MEMORY_USAGE = 'process.memory.usage';

const NANOSECONDS = 1e9;

/** Bytes that this process may use: of its control group, or of the machine. */
export function memoryLimit(): number {
  const constrained = process.constrainedMemory();
  // Without a limit it is 0, or more than any machine has.
  return constrained > 0 && constrained < totalmem() ? constrained : totalmem();
}

/** Seconds of computing that a second has. */
export function cores(): number {
  return availableParallelism();
}

/** Measures what this process takes, and how long others wait for its event loop. */
export function measureProcess(meter: Meter): void {
  meter
    .createObservableCounter(CPU_TIME, {
      description: 'Total CPU seconds broken down by different CPU modes.',
      unit: 's',
    })
    .addCallback(result => {
      const { user, system } = process.cpuUsage();
      result.observe(user / 1e6, { 'cpu.mode': 'user' });
      result.observe(system / 1e6, { 'cpu.mode': 'system' });
    });
  meter
    .createObservableUpDownCounter(MEMORY_USAGE, {
      description: 'The amount of physical memory in use.',
      unit: 'By',
    })
    .addCallback(result => result.observe(process.memoryUsage.rss()));
  meter
    .createObservableUpDownCounter('v8js.memory.heap.used', {
      description: 'Heap memory in use.',
      unit: 'By',
    })
    .addCallback(result => result.observe(getHeapStatistics().used_heap_size));
  measureEventLoop(meter);
}

function measureEventLoop(meter: Meter): void {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  const p99 = meter.createObservableGauge('nodejs.eventloop.delay.p99', {
    description: 'Event loop 99 percentile delay since the last reading.',
    unit: 's',
  });
  p99.addCallback(result => result.observe(delay.percentile(99) / NANOSECONDS));
  const utilization = meter.createObservableGauge(
    'nodejs.eventloop.utilization',
    {
      description: 'Share of time in which the event loop is busy.',
      unit: '1',
    },
  );
  let before = performance.eventLoopUtilization();
  utilization.addCallback(result => {
    const now = performance.eventLoopUtilization();
    result.observe(performance.eventLoopUtilization(now, before).utilization);
    before = now;
    delay.reset();
  });
}
