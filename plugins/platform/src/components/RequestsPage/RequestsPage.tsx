import { useApi } from '@backstage/frontend-plugin-api';
import { Container, Header } from '@backstage/ui';
import Stack from '@mui/material/Stack';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import {
  PagedTable,
  platformApiRef,
  usePages,
  useUrlParams,
} from '@ridgeway/ui';
import { useCallback, useMemo, useState } from 'react';
import { BulkGrant } from './BulkGrant';
import { NewRequestMenu } from './NewRequestMenu';
import { NoRequests } from './NoRequests';
import { isSelectable, requestColumns } from './requestColumns';
import { RequestFilters } from './RequestFilters';
import { SCOPES } from './scopes';
import { useRequestFilter } from './useRequestFilter';

const PAGE = 25;
const NONE: ReadonlySet<string> = new Set();

/** What is asked of whom: the reader's to decide first. */
export function RequestsPage() {
  const api = useApi(platformApiRef);
  const [, setParams] = useUrlParams();
  const filter = useRequestFilter();
  const { scope = 'deciding', kind, state, concerns, search } = filter;
  const [selected, setSelected] = useState(NONE);

  const pages = usePages(
    useCallback(
      (cursor: string | undefined, signal: AbortSignal) =>
        api.getRequests({ ...filter, limit: PAGE, cursor }, { signal }),
      [api, filter],
    ),
  );
  const rows = pages.live.state === 'ready' ? pages.live.value.rows : [];
  const chosen = rows.filter(
    request => selected.has(request.id) && isSelectable(request),
  );
  const selectable = rows.some(isSelectable);
  const columns = useMemo(() => {
    const toggle = (id: string) =>
      setSelected(before => {
        const after = new Set(before);
        if (!after.delete(id)) {
          after.add(id);
        }
        return after;
      });
    return requestColumns(selectable ? { selected, toggle } : undefined);
  }, [selected, selectable]);

  return (
    <main>
      <Header
        title="Requests"
        description="What somebody asks an owner for. Granting commits exactly the change that the request shows."
        customActions={<NewRequestMenu />}
      />
      <Container>
        <Stack spacing={2}>
          <Tabs
            value={scope}
            onChange={(_event, chosenScope: string) => {
              setSelected(NONE);
              setParams({ scope: chosenScope });
            }}
            aria-label="Whose requests"
            variant="scrollable"
            sx={{ borderBottom: 1, borderColor: 'divider' }}
          >
            {SCOPES.map(each => (
              <Tab key={each.scope} value={each.scope} label={each.label} />
            ))}
          </Tabs>
          <PagedTable
            name="requests"
            pages={pages}
            columns={columns}
            rowKey={request => request.id}
            filters={<RequestFilters filter={filter} />}
            actions={
              selectable && (
                <BulkGrant
                  requests={chosen}
                  onClear={() => setSelected(NONE)}
                  onGranted={pages.live.refresh}
                />
              )
            }
            empty={
              <NoRequests
                scope={scope}
                filtered={Boolean(kind || state || concerns || search)}
              />
            }
          />
        </Stack>
      </Container>
    </main>
  );
}
