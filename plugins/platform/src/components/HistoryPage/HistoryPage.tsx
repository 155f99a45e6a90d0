import { useApi } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { RiHistoryLine } from '@remixicon/react';
import { ActivityEntry } from '@ridgeway/plugin-platform-common';
import {
  EmptyState,
  formatSubject,
  LiveView,
  platformApiRef,
  ShowMore,
  usePages,
  useUrlParams,
} from '@ridgeway/ui';
import { useCallback } from 'react';
import { subjectInWords, useSubject } from '../../hooks/useSubject';
import { FilterSelect } from '../shared/FilterSelect';
import { ActivityDays } from './ActivityDays';
import { ACTIVITY_KINDS } from './activityKinds';

/** The History tab: what happened to a sector or service, who did it, and why. */
export function HistoryPage() {
  const api = useApi(platformApiRef);
  const subject = useSubject();
  const [getParam, setParams] = useUrlParams();
  const kind = getParam('kind') ?? '';
  const { live, showMore } = usePages<ActivityEntry>(
    useCallback(
      (cursor, signal) =>
        api.getActivity(
          { subject: formatSubject(subject), kind: kind || undefined, cursor },
          { signal },
        ),
      [api, subject, kind],
    ),
  );
  return (
    <Stack spacing={3}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <FilterSelect
          label="What happened"
          value={kind}
          options={ACTIVITY_KINDS}
          onChange={value => setParams({ kind: value })}
        />
        {live.state === 'ready' && (
          <Typography
            variant="body2"
            color="text.secondary"
            role="status"
            sx={{ ml: { sm: 'auto' }, alignSelf: 'center' }}
          >
            {live.value.rows.length} of {live.value.totalItems}
          </Typography>
        )}
      </Box>
      <LiveView live={live} what={`the history of ${subjectInWords(subject)}`}>
        {entries =>
          entries.rows.length === 0 ? (
            <EmptyState
              icon={<RiHistoryLine size={32} />}
              title="Nothing is recorded"
            >
              {kind
                ? 'Nothing of this kind has happened yet. Choose All to see everything.'
                : 'What is changed, asked, granted and derived stands here from the first commit on.'}
            </EmptyState>
          ) : (
            <Stack spacing={2}>
              <ActivityDays entries={entries.rows} subject={subject} />
              <ShowMore loaded={entries} onClick={showMore} />
            </Stack>
          )
        }
      </LiveView>
    </Stack>
  );
}
