import { DerivedResource, Provenance } from '@ridgeway/derivation';
import { FieldDescription } from '@ridgeway/intent';

/** A place in a file, as messages write it. */
export interface Place {
  file: string;
  line: number;
  column: number;
  /** The field there, where the file is written in another version than derivation reads. */
  path?: string;
}

/** Why a resource or a field of it exists, and where to look. */
export interface Why extends Provenance {
  place?: Place;
}

/** A derived resource that is explained. */
export interface ExplainedResource
  extends Pick<DerivedResource, 'environment' | 'cluster'> {
  kind: string;
  name: string;
  /** The field that was asked for, with its value. */
  field?: { path: string; value: unknown };
  provenance: Why[];
}

/** A field of a resource that exists because of a field of an intent. */
export interface Consequence {
  resource: string;
  field: string;
  why: string;
}

/** The answer to `explain`; its JSON is what `--output json` prints. */
export type Explanation =
  | { subject: string; resources: ExplainedResource[] }
  | {
      subject: string;
      field: FieldDescription;
      setAt?: Place;
      derivesTo: Consequence[];
    };
