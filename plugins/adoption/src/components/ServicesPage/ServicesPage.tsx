import { useApi } from '@backstage/frontend-plugin-api';
import Chip from '@mui/material/Chip';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import {
  AdoptionService,
  AdoptionServiceFilter,
  MOST_INSIGHT_ITEMS,
  SERVICE_STATES,
} from '@ridgeway/plugin-insights-common';
import { readAllPages } from '@ridgeway/plugin-platform-common';
import {
  EmptyState,
  insightsApiRef,
  PagedTable,
  useInsightFilter,
  useInsightSignal,
  usePages,
  useUrlParams,
} from '@ridgeway/ui';
import { useCallback, useMemo } from 'react';
import { AdoptionFrame } from '../shared/AdoptionFrame';
import { serviceColumns } from './columns';
import { STATE_WORDS, stateOf } from './serviceStates';

const PAGE = 50;

/** The services behind a number. */
export function ServicesPage() {
  const api = useApi(insightsApiRef);
  const [chosen] = useInsightFilter();
  const [get, set] = useUrlParams();
  const state = stateOf(get('state'));
  const reason = get('reason');
  const search = get('search');
  const filter: AdoptionServiceFilter = useMemo(
    () => ({ ...chosen, state, reason, search }),
    [chosen, state, reason, search],
  );
  const pages = usePages(
    useCallback(
      (cursor: string | undefined, signal: AbortSignal) =>
        api.getAdoptionServices({ ...filter, limit: PAGE, cursor }, { signal }),
      [api, filter],
    ),
  );
  useInsightSignal(pages.live.refresh);
  return (
    <AdoptionFrame
      place="services"
      description="The services behind the numbers: where each stands, and how long it took."
    >
      <PagedTable<AdoptionService>
        name="services"
        pages={pages}
        columns={serviceColumns.map(column => ({ ...column, sortable: false }))}
        rowKey={({ entityRef }) => entityRef}
        loadAll={() =>
          readAllPages(cursor =>
            api.getAdoptionServices({
              ...filter,
              limit: MOST_INSIGHT_ITEMS,
              cursor,
            }),
          )
        }
        empty={
          <EmptyState title="No service matches">
            Nothing stands like this under the filter. Clear the search, the
            state or the teams to see more.
          </EmptyState>
        }
        filters={
          <>
            <TextField
              select
              size="small"
              label="Where it stands"
              value={state ?? ''}
              onChange={event => set({ state: event.target.value })}
              sx={{ minWidth: 180, flex: { xs: '1 1 100%', sm: '0 0 auto' } }}
            >
              <MenuItem value="">Anywhere</MenuItem>
              {SERVICE_STATES.map(id => (
                <MenuItem key={id} value={id}>
                  {STATE_WORDS[id].label}
                </MenuItem>
              ))}
            </TextField>
            {reason && (
              <Chip
                label={`Failed with ${reason}`}
                onDelete={() => set({ reason: undefined })}
              />
            )}
          </>
        }
        actions={
          state && (
            <Typography variant="body2" color="text.secondary">
              {STATE_WORDS[state].label}: {STATE_WORDS[state].meaning}.
            </Typography>
          )
        }
      />
    </AdoptionFrame>
  );
}
