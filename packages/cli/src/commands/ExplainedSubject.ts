import {
  Condition,
  DerivedResource,
  DeriveOptions,
} from '@ridgeway/derivation';
import { Source } from '../input/Source';

/** A sector or service whose derivation is explained. */
export interface ExplainedSubject {
  source: Source;
  /** `commerce/checkout`, `commerce`. */
  name: string;
  /** What the subject itself derives to, in the environments asked for. */
  resources: DerivedResource[];
  /** The conditions of the subject itself. */
  conditions: Condition[];
  options: DeriveOptions;
}

/** Path in the world of the document of a subject. */
export function fileOf(subject: string): string {
  return subject.includes('/')
    ? `sectors/${subject}.yaml`
    : `sectors/${subject}/sector.yaml`;
}
