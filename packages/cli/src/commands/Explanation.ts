import { DerivedResource, DeriveOptions } from '@ridgeway/derivation';
import { Source } from '../input/Source';

/** A service whose derivation is explained. */
export interface Explanation {
  source: Source;
  /** `commerce/checkout`. */
  service: string;
  /** What the service itself derives to, in the environments asked for. */
  resources: DerivedResource[];
  options: DeriveOptions;
  stream: NodeJS.WriteStream;
}
