import { LunrSearchEngine } from '@backstage/plugin-search-backend-node';
import {
  IndexableResultSet,
  SearchQuery,
} from '@backstage/plugin-search-common';

/** Where the index of {@link LunrSearchEngine} divides words. */
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;

/**
 * The search engine of a single machine, which finds `commerce/checkout` too.
 *
 * Lunr's index divides words at everything that is neither a letter nor a digit, but its queries
 * only at spaces and hyphens: a name with a slash, as messages and addresses have it, would be
 * looked for as one word that no document holds.
 */
export class NameSearchEngine extends LunrSearchEngine {
  async query(query: SearchQuery): Promise<IndexableResultSet> {
    return super.query({
      ...query,
      term: query.term.replace(BETWEEN_WORDS, ' ').trim(),
    });
  }
}
