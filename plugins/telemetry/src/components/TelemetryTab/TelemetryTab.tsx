import Stack from '@mui/material/Stack';
import { ObjectivesView, SignalsView } from '@ridgeway/plugin-telemetry-common';
import { FindingList, LiveView, LoadingState } from '@ridgeway/ui';
import { Origin } from '../shared/Origin';
import { useDocsHref } from '../shared/useDocsHref';
import { AlertsPart } from './AlertsPart';
import { DeepLinks } from './DeepLinks';
import { NotMeasured } from './NotMeasured';
import { ObjectivesPart } from './ObjectivesPart';
import { SignalsPart } from './SignalsPart';
import { TelemetryControls } from './TelemetryControls';
import { TrafficPart } from './TrafficPart';
import { TelemetryLoader, useTelemetry } from './useTelemetry';
import { useService } from './useService';

const loadSignals: TelemetryLoader<SignalsView> = (api, filter, options) =>
  api.getSignals(filter, options);

// Objectives are counted over days of their own.
const loadObjectives: TelemetryLoader<ObjectivesView> = (
  api,
  { sector, name, environment },
  options,
) => api.getObjectives({ sector, name, environment }, options);

/** The Telemetry tab: what a service does when it runs, and whether it keeps what it promises. */
export function TelemetryTab() {
  const { sector, name } = useService();
  const docsHref = useDocsHref();
  const signals = useTelemetry(loadSignals);
  const objectives = useTelemetry(loadObjectives);
  const known = signals.state === 'ready' ? signals.value : undefined;
  const what = `telemetry of service ${sector}/${name}`;
  return (
    <Stack spacing={3}>
      <TelemetryControls known={known}>
        {known && <DeepLinks links={known.links} />}
      </TelemetryControls>
      <LiveView
        live={signals}
        what={what}
        loading={<LoadingState label={`Loading ${what}`} shape="cards" />}
      >
        {view =>
          view.origin ? (
            <Stack spacing={3}>
              <Origin origins={[view.origin]} asOf={view.asOf} />
              <FindingList findings={view.findings} docsHref={docsHref} />
              <SignalsPart
                signals={view}
                objectives={
                  objectives.state === 'ready'
                    ? objectives.value.objectives
                    : []
                }
              />
              <ObjectivesPart live={objectives} told={view.findings} />
              <AlertsPart told={view.findings} />
              <TrafficPart told={view.findings} />
            </Stack>
          ) : (
            <NotMeasured view={view} />
          )
        }
      </LiveView>
    </Stack>
  );
}
