import { Provenance } from '../model/Derivation';

/** An entry of a list in an object, and where it comes from. */
export interface Explained<Entry> {
  entry: Entry;
  /** Without the field, which is the entry's place in the list; computed only when asked. */
  because(): Because;
}

/** Where an entry comes from. */
export type Because = ReadonlyArray<Omit<Provenance, 'field'>>;

/** The entries of a list. */
export function entriesOf<Entry>(
  explained: ReadonlyArray<Explained<Entry>>,
): Entry[] {
  return explained.map(({ entry }) => entry);
}

/** Where each entry of the list in a field comes from. */
export function provenanceOf(
  field: string,
  explained: ReadonlyArray<Explained<unknown>>,
): Provenance[] {
  return explained.flatMap(({ because }, position) =>
    because().map(provenance => ({
      field: `${field}[${position}]`,
      ...provenance,
    })),
  );
}
