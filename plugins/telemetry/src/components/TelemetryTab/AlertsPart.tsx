import Typography from '@mui/material/Typography';
import { AlertsView } from '@ridgeway/plugin-telemetry-common';
import { DataTable, FindingList, LiveView, Section } from '@ridgeway/ui';
import { useMemo } from 'react';
import { useDocsHref } from '../shared/useDocsHref';
import { alertColumns } from './alertColumns';
import { TelemetryLoader, useTelemetry } from './useTelemetry';
import { useTelemetryFilter } from './useTelemetryFilter';

const loadAlerts: TelemetryLoader<AlertsView> = (api, filter, options) =>
  api.getAlerts(filter, options);

/** Alerts that fire, are about to, or were over in the window. */
export function AlertsPart() {
  const live = useTelemetry(loadAlerts);
  const docsHref = useDocsHref();
  const [, change] = useTelemetryFilter();
  const columns = useMemo(
    () => alertColumns(window => change(window)),
    [change],
  );
  return (
    <Section title="Alerts">
      <LiveView live={live} what="the alerts">
        {({ items, findings }) => (
          <>
            <FindingList findings={findings} docsHref={docsHref} />
            <DataTable
              name="alerts"
              urlPrefix="alert-"
              rows={items}
              columns={columns}
              rowKey={({ name, since, labels }) =>
                `${name} ${since} ${JSON.stringify(labels)}`
              }
              empty={
                <Typography variant="body2" color="text.secondary">
                  No alert fired in this window.
                </Typography>
              }
            />
          </>
        )}
      </LiveView>
    </Section>
  );
}
