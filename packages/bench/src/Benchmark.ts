import { Report } from './report/Report';

/** Measures one thing in a process of its own, so that no other's heap weighs on it. */
export interface Probe {
  name: string;
  /** Numbers of services that it is run at. */
  sizes: readonly number[];
  run(size: number): Report | Promise<Report>;
}

/** What `./ridge bench NAME` runs. */
export interface Benchmark {
  name: string;
  /** For the list of benchmarks. */
  about: string;
  probes: readonly Probe[];
}
