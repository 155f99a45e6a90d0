import { Page } from '@ridgeway/plugin-platform-common';
import { useCallback, useEffect, useRef } from 'react';
import { Live, useLive } from '../live/useLive';

/** The pages of a list that are shown so far. */
export interface LoadedPages<Row> {
  rows: Row[];
  /** Rows of the whole list. */
  totalItems: number;
  hasMore: boolean;
}

/** A list that is loaded page by page. */
export interface Pages<Row> {
  live: Live<LoadedPages<Row>>;
  /** Shows one page more. */
  showMore: () => void;
}

/**
 * Loads a list page by page. When it is refreshed, all pages that are shown are loaded again, so
 * that what was decided or added meanwhile is in its place.
 *
 * @param loadPage - Stable function (`useCallback`); a new one starts over with the first page.
 */
export function usePages<Row>(
  loadPage: (
    cursor: string | undefined,
    signal: AbortSignal,
  ) => Promise<Page<Row>>,
): Pages<Row> {
  const wanted = useRef(1);
  useEffect(() => {
    wanted.current = 1;
  }, [loadPage]);

  const live = useLive<LoadedPages<Row>>(
    useCallback(
      async (signal: AbortSignal) => {
        const rows: Row[] = [];
        let page = await loadPage(undefined, signal);
        rows.push(...page.items);
        for (let shown = 1; shown < wanted.current; shown++) {
          if (page.nextCursor === undefined) {
            break;
          }
          page = await loadPage(page.nextCursor, signal);
          rows.push(...page.items);
        }
        return {
          rows,
          totalItems: page.totalItems,
          hasMore: page.nextCursor !== undefined,
        };
      },
      [loadPage],
    ),
  );

  const { refresh } = live;
  const showMore = useCallback(() => {
    wanted.current += 1;
    refresh();
  }, [refresh]);
  return { live, showMore };
}
