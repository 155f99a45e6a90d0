import { useApi } from '@backstage/frontend-plugin-api';
import Typography from '@mui/material/Typography';
import { TelemetrySourceView } from '@ridgeway/plugin-telemetry-common';
import {
  Column,
  DataTable,
  HealthChip,
  LiveView,
  Section,
  telemetryApiRef,
  useLive,
} from '@ridgeway/ui';
import { useCallback } from 'react';
import { useEvery } from '../shared/useEvery';

const STATES = {
  up: { words: 'Answers', health: 'met' },
  down: { words: 'No answer', health: 'unmet' },
  unknown: { words: 'Unknown', health: 'unknown' },
} as const satisfies Record<TelemetrySourceView['state'], unknown>;

/** Seconds after which they are asked again. */
const FRESH = 60;

const COLUMNS: Array<Column<TelemetrySourceView>> = [
  { id: 'label', header: 'Source', value: ({ label }) => label },
  {
    id: 'environments',
    header: 'Environments',
    value: ({ environments }) => environments.join(', ') || 'None',
  },
  {
    id: 'state',
    header: 'State',
    value: ({ state }) => STATES[state].words,
    render: ({ state }) => (
      <HealthChip health={STATES[state].health} label={STATES[state].words} />
    ),
  },
  {
    id: 'message',
    header: 'What is wrong',
    value: ({ message }) => message ?? '',
  },
];

/** Who is asked, and whether they answer. */
export function SourcesPart() {
  const api = useApi(telemetryApiRef);
  const live = useLive(
    useCallback((signal: AbortSignal) => api.getSources({ signal }), [api]),
  );
  useEvery(live.refresh, FRESH);
  return (
    <Section
      title="Sources"
      description="Who is asked what services do. The first that covers a service and remembers the range is asked."
    >
      <LiveView live={live} what="the sources">
        {({ items }) => (
          <DataTable
            name="sources"
            urlPrefix="source-"
            rows={items}
            columns={COLUMNS.map(column => ({ ...column, sortable: false }))}
            rowKey={({ source, label }) => `${source} ${label}`}
            empty={
              <Typography variant="body2" color="text.secondary">
                None is connected. The platform team names one under
                ridgeway.telemetry.prometheus.
              </Typography>
            }
          />
        )}
      </LiveView>
    </Section>
  );
}
