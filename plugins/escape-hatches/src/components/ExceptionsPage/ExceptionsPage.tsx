import { useApi } from '@backstage/frontend-plugin-api';
import Chip from '@mui/material/Chip';
import {
  HatchItem,
  HatchItemFilter,
  MOST_INSIGHT_ITEMS,
} from '@ridgeway/plugin-insights-common';
import { readAllPages } from '@ridgeway/plugin-platform-common';
import {
  EmptyState,
  insightsApiRef,
  PagedTable,
  UrlSelect,
  useInsightFilter,
  useInsightSignal,
  usePages,
  useUrlParams,
} from '@ridgeway/ui';
import { useCallback, useMemo } from 'react';
import { HatchFrame } from '../shared/HatchFrame';
import { exceptionColumns } from './columns';
import { STATE_OPTIONS, stateOf } from './hatchStates';

const PAGE = 50;

/** The exceptions behind a number, those that end first at the top. */
export function ExceptionsPage() {
  const api = useApi(insightsApiRef);
  const [chosen] = useInsightFilter();
  const [get, set] = useUrlParams();
  const state = stateOf(get('state'));
  const leaves = get('leaves');
  const search = get('search');
  const filter: HatchItemFilter = useMemo(
    () => ({ ...chosen, state, leaves, search }),
    [chosen, state, leaves, search],
  );
  const pages = usePages(
    useCallback(
      (cursor: string | undefined, signal: AbortSignal) =>
        api.getHatchItems({ ...filter, limit: PAGE, cursor }, { signal }),
      [api, filter],
    ),
  );
  useInsightSignal(pages.live.refresh);
  return (
    <HatchFrame
      place="exceptions"
      description="The exceptions behind the numbers: who leaves what, and until when."
    >
      <PagedTable<HatchItem>
        name="exceptions"
        pages={pages}
        columns={exceptionColumns.map(column => ({
          ...column,
          sortable: false,
        }))}
        rowKey={({ exception }) => exception}
        loadAll={() =>
          readAllPages(cursor =>
            api.getHatchItems({ ...filter, limit: MOST_INSIGHT_ITEMS, cursor }),
          )
        }
        empty={
          <EmptyState title="No exception matches">
            Nobody leaves the road like this under the filter. Clear the state,
            the guardrail or the teams to see more.
          </EmptyState>
        }
        filters={
          <>
            <UrlSelect
              label="State"
              param="state"
              none="All but revoked"
              options={STATE_OPTIONS}
            />
            {leaves && (
              <Chip
                label={`Leaves ${leaves}`}
                onDelete={() => set({ leaves: undefined })}
              />
            )}
          </>
        }
      />
    </HatchFrame>
  );
}
