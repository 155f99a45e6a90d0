import { parsePath, valueAt } from '@ridgeway/intent';
import compare from 'microdiff';
import { Provenance } from '../../model/Derivation';
import { Comparison } from '../Comparison';
import { Candidate } from './Candidate';
import { documentAt } from './documentAt';

/**
 * Of the documents that can be the cause of a change, those that provenance names and that differ
 * at the very place it names; all of them when there is none.
 */
export function narrowCauses(
  { before, after }: Comparison,
  candidates: readonly Candidate[],
  provenance: readonly Provenance[],
): readonly Candidate[] {
  const own = candidates.find(
    ({ kind }) => kind === 'intent' || kind === 'sector',
  );
  const placesIn = (file: string) =>
    provenance.flatMap(({ document = own?.file, intent }) =>
      document === file && intent !== undefined ? [intent] : [],
    );
  const differs = (file: string, field: string) =>
    differsAt(
      documentAt(before.world, file),
      documentAt(after.world, file),
      field,
    );
  const named = candidates.filter(
    ({ file }) =>
      file !== undefined && placesIn(file).some(field => differs(file, field)),
  );
  return named.length > 0
    ? [...candidates.filter(({ file }) => file === undefined), ...named]
    : candidates;
}

function differsAt(a: unknown, b: unknown, field: string): boolean {
  const path = parsePath(field) ?? [];
  return (
    compare([valueAt(a, path)], [valueAt(b, path)], { cyclesFix: false })
      .length > 0
  );
}
