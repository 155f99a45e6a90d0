import { GraphData, useUrlParams } from '@ridgeway/ui';
import { useMemo } from 'react';

/** With more arrows than this, sectors are drawn as one box each until the reader opens them. */
const READABLE_EDGES = 60;

/** Stands in the address for: every sector is closed. */
const NONE = '-';

/**
 * Which sectors are drawn as one box; in the address once the reader has opened or closed one.
 *
 * @param home - a sector that is open from the start, because the page is about it
 */
export function useOpenSectors(
  { edges, groups = [] }: GraphData,
  home: string | undefined,
): [collapsed: string[], setCollapsed: (collapsed: string[]) => void] {
  const [getParam, setParams] = useUrlParams();
  const chosen = getParam('open');
  const collapsed = useMemo(() => {
    const sectors = groups.map(({ id }) => id);
    if (chosen !== undefined) {
      const open = chosen.split(',');
      return sectors.filter(sector => !open.includes(sector));
    }
    return edges.length > READABLE_EDGES
      ? sectors.filter(sector => sector !== home)
      : [];
  }, [chosen, edges.length, groups, home]);
  const setCollapsed = (next: string[]) => {
    const open = groups
      .map(({ id }) => id)
      .filter(sector => !next.includes(sector));
    setParams({ open: open.join(',') || NONE });
  };
  return [collapsed, setCollapsed];
}
