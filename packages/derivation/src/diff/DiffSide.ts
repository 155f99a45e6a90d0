import { World } from '@ridgeway/intent';
import { DeriveOptions } from '../model/DeriveOptions';

/** One side of a comparison: a world, and what it is derived with (the release among it). */
export interface DiffSide {
  world: World;
  options: DeriveOptions;
}

/** How two sides are compared. */
export interface DiffOptions {
  /**
   * Annotations whose change says nothing about what runs; they are counted, not listed.
   * Default `ridgeway.dev/revision` and `ridgeway.dev/release`.
   */
  ignoredAnnotations?: readonly string[];
}
