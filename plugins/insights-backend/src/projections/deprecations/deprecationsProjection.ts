import { Projection } from '../Projection';
import { DEPRECATION_TABLES, DeprecationBook } from './DeprecationBook';
import { DeprecationFold } from './DeprecationFold';

/** What goes away, who is affected by it, and how many were at the end of each day. */
export const deprecationsProjection: Projection = {
  id: 'deprecations',
  version: 1,
  types: [
    'intent.committed',
    'deprecation.changed',
    'deprecation.removed',
    'deprecation.assessed',
    'deprecation.cleared',
  ],
  tables: Object.values(DEPRECATION_TABLES),
  apply: async (trx, facts) => {
    const book = await DeprecationBook.load(trx, facts);
    const fold = new DeprecationFold(book);
    facts.forEach(fact => fold.take(fact));
    await book.save(trx);
  },
};
