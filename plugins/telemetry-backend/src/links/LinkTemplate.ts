import { DeepLink } from '@ridgeway/plugin-telemetry-common';

/** A page elsewhere, with places for what it shows. */
export interface LinkTemplate extends DeepLink {
  /** Absent: all of them. */
  environments?: string[];
}
