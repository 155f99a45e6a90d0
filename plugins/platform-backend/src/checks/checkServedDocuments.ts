import { checkServed } from '@ridgeway/derivation';
import { Diagnostic, World, worldPath } from '@ridgeway/intent';
import { Snapshot } from '../derivation/Snapshot';
import { CandidateDocument } from './checkDocuments';

/**
 * Refuses what would stand still the moment it is written: documents that use what is no longer
 * served, and those that say what v1 cannot say. One that is left as it is passes, so that nobody
 * is held up by another's.
 */
export function checkServedDocuments(
  { files }: Pick<Snapshot, 'files'>,
  after: World,
  documents: readonly CandidateDocument[],
  { now, platformTeam }: { now: Date; platformTeam?: string },
): Diagnostic[] {
  return documents
    .filter(
      ({ path, text }) => text !== undefined && files.get(path)?.text !== text,
    )
    .flatMap(({ path }) => {
      const place = worldPath(path);
      return place.holds === 'document'
        ? checkServed(after, place.key, now.toISOString(), platformTeam).filter(
            ({ file }) => file === path,
          )
        : [];
    });
}
