import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Container, Header } from '@backstage/ui';
import { RegistryPage as PageOfEntries } from '@ridgeway/plugin-platform-common';
import {
  PagedTable,
  platformApiRef,
  usePages,
  useUrlParams,
} from '@ridgeway/ui';
import { useCallback, useState } from 'react';
import { catalogRouteRef } from '../../routes';
import { registryColumns } from './columns';
import { FlagChips } from './FlagChips';
import { loadAllEntries } from './loadAllEntries';
import { NoEntries } from './NoEntries';
import { RegistryFilters } from './RegistryFilters';
import { useRegistryFilter } from './useRegistryFilter';

const PAGE = 50;
const NO_CHOICES = { kinds: [], owners: [], sectors: [] };

/** Everything that exists, with who owns it and how it is. */
export function RegistryPage() {
  const api = useApi(platformApiRef);
  const filter = useRegistryFilter();
  const { sort = 'kind' } = filter;
  const [, setParams] = useUrlParams();
  // Kept beside the rows, so that chips and filters stay while the next rows are loading.
  const [summary, setSummary] =
    useState<Pick<PageOfEntries, 'counts' | 'choices'>>();
  const pages = usePages(
    useCallback(
      async (cursor: string | undefined, signal: AbortSignal) => {
        const page = await api.getRegistryEntries(
          { ...filter, sort, limit: PAGE, cursor },
          { signal },
        );
        if (!signal.aborted) {
          setSummary(page);
        }
        return page;
      },
      [api, filter, sort],
    ),
  );
  const catalog = useRouteRef(catalogRouteRef)?.();
  return (
    <main>
      <Header
        title="Registry"
        description="Everything that exists, on the platform or not: who owns it, how it is, and who needs it."
        customActions={
          catalog && (
            <ButtonLink href={catalog} variant="secondary">
              People and templates
            </ButtonLink>
          )
        }
      />
      <Container>
        <PagedTable
          name="registry"
          pages={pages}
          columns={registryColumns}
          rowKey={({ entityRef }) => entityRef}
          sort={{ column: sort, descending: sort === 'dependents' }}
          onSort={({ column }) => setParams({ sort: column })}
          loadAll={() => loadAllEntries(api, { ...filter, sort })}
          empty={<NoEntries filter={filter} />}
          filters={
            <RegistryFilters
              filter={filter}
              choices={summary?.choices ?? NO_CHOICES}
            />
          }
          actions={
            summary && (
              <FlagChips
                counts={summary.counts}
                chosen={filter.flag}
                onChoose={flag => setParams({ flag })}
              />
            )
          }
        />
      </Container>
    </main>
  );
}
