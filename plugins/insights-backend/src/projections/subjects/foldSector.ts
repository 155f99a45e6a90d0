import { KnownFact } from '@ridgeway/plugin-platform-common';
import { earlier } from '../../time/moments';
import { PresencePlace } from './PresenceSteps';
import { SubjectBook } from './SubjectBook';
import { SubjectRow } from './SubjectRow';

/**
 * Takes in what a commit did to a sector.
 *
 * @param relocate - counts a service of the sector elsewhere, and gives its row back
 */
export function foldSector(
  book: SubjectBook,
  sector: string,
  { at, data, partition }: KnownFact<'intent.committed'>,
  relocate: (row: SubjectRow, place: PresencePlace) => SubjectRow,
): void {
  const known = book.sector(sector);
  const owner = data.intent?.owner ?? known?.owner ?? '';
  const alive = data.intent?.change !== 'removed';
  book.putSector({
    minutes_intent: null,
    ...known,
    ...{ sector, owner, partition, alive },
    created_at: earlier(known?.created_at, at),
  });
  if (alive && data.intent?.environments) {
    book.putEnvironments(sector, data.intent.environments);
  }
  for (const row of book.subjectsOf(sector)) {
    if (row.owner !== owner) {
      book.putSubject(relocate(row, { ...row, owner }));
    }
  }
}
