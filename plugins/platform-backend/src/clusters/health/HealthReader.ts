import { LiveHealth } from '@ridgeway/plugin-platform-common';

/** How an object does, and since when where it tells. */
export interface ReadHealth extends LiveHealth {
  /** ISO moment. */
  since?: string;
}

/** Reads how an object does from the object as its cluster gives it. */
export type HealthReader = (object: unknown) => ReadHealth;
