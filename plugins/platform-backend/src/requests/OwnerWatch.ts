import { worldPath } from '@ridgeway/intent';
import { SnapshotChange } from '../derivation/Snapshot';
import { KindContexts } from './KindContexts';
import { RequestBook } from './RequestBook';
import { RequestStore } from './store/RequestStore';
import { StoredRequest } from './store/StoredRequest';

const PAGE = 100;

/** Hands open requests over when a sector changes hands. */
export class OwnerWatch {
  constructor(
    private readonly options: {
      book: RequestBook;
      contexts: KindContexts;
      store: RequestStore;
    },
  ) {}

  async follow({ paths }: SnapshotChange): Promise<void> {
    const sectors = paths.flatMap(path => {
      const place = worldPath(path);
      return place.holds === 'document' && place.kinds.includes('Sector')
        ? place.key
        : [];
    });
    if (sectors.length === 0) {
      return;
    }
    const { book, contexts, store } = this.options;
    let after: StoredRequest | undefined;
    do {
      const page = await store.list({
        criteria: [{ sectors }],
        state: 'open',
        order: 'oldest',
        limit: PAGE,
        after,
      });
      for (const request of page.items) {
        await book.route(request, contexts.current());
      }
      after = page.more ? page.items.at(-1) : undefined;
    } while (after);
  }
}
