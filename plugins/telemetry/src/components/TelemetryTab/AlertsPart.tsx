import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import {
  AlertsView,
  TelemetryFinding,
} from '@ridgeway/plugin-telemetry-common';
import { DataTable, FindingList, LiveView, Section } from '@ridgeway/ui';
import { useMemo } from 'react';
import { isAnswered, untold } from '../shared/findings';
import { useDocsHref } from '../shared/useDocsHref';
import { alertColumns } from './alertColumns';
import { TelemetryLoader, useTelemetry } from './useTelemetry';
import { useTelemetryFilter } from './useTelemetryFilter';

const loadAlerts: TelemetryLoader<AlertsView> = (api, filter, options) =>
  api.getAlerts(filter, options);

/** What {@link AlertsPart} need not say. */
export interface AlertsPartProps {
  /** Findings that stand above already. */
  told: readonly TelemetryFinding[];
}

/** Alerts that fire, are about to, or were over in the window. */
export function AlertsPart(props: AlertsPartProps) {
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
          <Stack spacing={2}>
            <FindingList
              findings={untold(findings, props.told)}
              docsHref={docsHref}
            />
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
                  {isAnswered(findings)
                    ? 'No alert fired in this window.'
                    : 'Whether an alert fired is not known.'}
                </Typography>
              }
            />
          </Stack>
        )}
      </LiveView>
    </Section>
  );
}
