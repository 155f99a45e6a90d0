import {
  REGISTRY_FLAGS,
  REGISTRY_SORTS,
  RegistryEntryFilter,
} from '@ridgeway/plugin-platform-common';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

/** The filter of the registry, as the page's address has it. */
export function useRegistryFilter(): RegistryEntryFilter {
  const [params] = useSearchParams();
  return useMemo(() => {
    const text = (name: string) => params.get(name) || undefined;
    return {
      flag: REGISTRY_FLAGS.find(flag => flag === text('flag')),
      sort: REGISTRY_SORTS.find(sort => sort === text('sort')),
      kind: text('kind'),
      owner: text('owner'),
      sector: text('sector'),
      search: text('search'),
    };
  }, [params]);
}
