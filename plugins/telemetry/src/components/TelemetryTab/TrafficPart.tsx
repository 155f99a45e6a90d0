import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import {
  TelemetryFinding,
  TrafficView,
} from '@ridgeway/plugin-telemetry-common';
import {
  DataTable,
  FindingList,
  LiveView,
  Section,
  useInsightChoices,
} from '@ridgeway/ui';
import { useMemo } from 'react';
import { isAnswered, untold } from '../shared/findings';
import { useDocsHref } from '../shared/useDocsHref';
import { callsOf, trafficColumns } from './trafficColumns';
import { useServiceTab } from './useServiceTab';
import { TelemetryLoader, useTelemetry } from './useTelemetry';

const loadTraffic: TelemetryLoader<TrafficView> = (api, filter, options) =>
  api.getTraffic(filter, options);

/** What {@link TrafficPart} need not say. */
export interface TrafficPartProps {
  /** Findings that stand above already. */
  told: readonly TelemetryFinding[];
}

/** Who was seen calling whom, beside what was agreed. */
export function TrafficPart(props: TrafficPartProps) {
  const live = useTelemetry(loadTraffic);
  const docsHref = useDocsHref();
  const { sectors } = useInsightChoices();
  const connections = useServiceTab('connections');
  const columns = useMemo(
    () => trafficColumns({ sectors, connections }),
    [sectors, connections],
  );
  return (
    <Section
      title="Traffic"
      description="Calls that were seen in the window, beside what both sides agreed on."
    >
      <LiveView live={live} what="the traffic">
        {view => (
          <Stack spacing={2}>
            <FindingList
              findings={untold(view.findings, props.told)}
              docsHref={docsHref}
            />
            <DataTable
              name="calls"
              urlPrefix="call-"
              rows={callsOf(view)}
              columns={columns}
              rowKey={({ direction, caller, callee }) =>
                `${direction} ${caller} ${callee}`
              }
              empty={
                <Typography variant="body2" color="text.secondary">
                  {isAnswered(view.findings)
                    ? 'No call was seen, and none is agreed on.'
                    : 'Which calls there were is not known.'}
                </Typography>
              }
            />
          </Stack>
        )}
      </LiveView>
    </Section>
  );
}
