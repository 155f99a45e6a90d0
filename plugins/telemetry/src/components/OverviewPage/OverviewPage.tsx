import { useApi } from '@backstage/frontend-plugin-api';
import { Container, Header } from '@backstage/ui';
import Stack from '@mui/material/Stack';
import { readAllPages } from '@ridgeway/plugin-platform-common';
import { TelemetryOverview } from '@ridgeway/plugin-telemetry-common';
import {
  EmptyState,
  FindingList,
  PagedTable,
  telemetryApiRef,
  usePages,
} from '@ridgeway/ui';
import { useCallback, useMemo, useState } from 'react';
import { Origin } from '../shared/Origin';
import { useDocsHref } from '../shared/useDocsHref';
import { useEvery } from '../shared/useEvery';
import { overviewColumns } from './columns';
import { OverviewFilters } from './OverviewFilters';
import { OverviewTotals } from './OverviewTotals';
import { SourcesPart } from './SourcesPart';
import { useOverviewFilter } from './useOverviewFilter';

const PAGE = 50;
/** As many as one question may ask for. */
const MOST = 200;
/** Seconds after which the window is asked for again. */
const FRESH = 60;

/** What services do when they run, side by side: by sector, by team, or all of them. */
export function OverviewPage() {
  const api = useApi(telemetryApiRef);
  const docsHref = useDocsHref();
  const filter = useOverviewFilter();
  // Kept beside the rows, so that totals and findings stay while the next rows are loading.
  const [summary, setSummary] = useState<TelemetryOverview>();
  const pages = usePages(
    useCallback(
      async (cursor: string | undefined, signal: AbortSignal) => {
        const page = await api.getOverview(
          { ...filter, limit: PAGE, cursor },
          { signal },
        );
        if (!signal.aborted) {
          setSummary(page);
        }
        return page;
      },
      [api, filter],
    ),
  );
  useEvery(pages.live.refresh, FRESH);
  const columns = useMemo(
    () =>
      overviewColumns(filter.range).map(column => ({
        ...column,
        sortable: false,
      })),
    [filter.range],
  );
  return (
    <main>
      <Header
        title="Telemetry"
        description="What services do when they run: requests, errors, latency, use of the machine, and whether they keep what they promise."
      />
      <Container>
        <Stack spacing={3}>
          <PagedTable
            name="services"
            pages={pages}
            columns={columns}
            rowKey={({ subject, environment }) => `${subject} ${environment}`}
            loadAll={() =>
              readAllPages(cursor =>
                api.getOverview({ ...filter, limit: MOST, cursor }),
              )
            }
            filters={<OverviewFilters filter={filter} />}
            actions={
              summary && (
                <Stack spacing={2}>
                  <Origin origins={summary.origins} asOf={summary.asOf} />
                  <FindingList
                    findings={summary.findings}
                    docsHref={docsHref}
                  />
                  <OverviewTotals totals={summary.totals} />
                </Stack>
              )
            }
            empty={
              <EmptyState title="No service matches">
                Clear the state, the sector or the teams to see more.
              </EmptyState>
            }
          />
          {summary && <SourcesPart />}
        </Stack>
      </Container>
    </main>
  );
}
