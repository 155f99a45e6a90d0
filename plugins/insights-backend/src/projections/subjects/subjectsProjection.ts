import { Projection } from '../Projection';
import { PRESENCE, PresenceSteps } from './PresenceSteps';
import { SUBJECT_TABLES, SubjectBook } from './SubjectBook';
import { SubjectFold } from './SubjectFold';

/** What is on the platform, since when, how far it came, and whose it is. */
export const subjectsProjection: Projection = {
  id: 'subjects',
  version: 1,
  types: ['intent.committed', 'derivation.evaluated', 'service.running'],
  tables: [...Object.values(SUBJECT_TABLES), PRESENCE],
  apply: async (trx, facts) => {
    const book = await SubjectBook.load(trx, facts);
    const steps = new PresenceSteps();
    const fold = new SubjectFold(book, steps);
    facts.forEach(fact => fold.take(fact));
    await book.save(trx);
    await steps.save(trx);
  },
};
