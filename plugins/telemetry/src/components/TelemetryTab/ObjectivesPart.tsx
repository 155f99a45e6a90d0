import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import {
  ObjectivesView,
  TelemetryFinding,
} from '@ridgeway/plugin-telemetry-common';
import { FindingList, Live, LiveView, Section } from '@ridgeway/ui';
import { untold } from '../shared/findings';
import { useDocsHref } from '../shared/useDocsHref';
import { ObjectiveCard } from './ObjectiveCard';

/** What {@link ObjectivesPart} shows. */
export interface ObjectivesPartProps {
  live: Live<ObjectivesView>;
  /** Findings that stand above already. */
  told: readonly TelemetryFinding[];
}

/** Whether the service keeps what its intent promises, and how much may still go wrong. */
export function ObjectivesPart(props: ObjectivesPartProps) {
  const docsHref = useDocsHref();
  const { live, told } = props;
  const days = live.state === 'ready' ? live.value.days : undefined;
  return (
    <Section
      title="Objectives"
      description={
        days &&
        `What spec.telemetry.slo of the intent promises, over the last ${days} days.`
      }
    >
      <LiveView live={live} what="the objectives">
        {view => (
          <Stack spacing={2}>
            <FindingList
              findings={untold(view.findings, told)}
              docsHref={docsHref}
            />
            {view.objectives.length === 0 && view.findings.length === 0 && (
              <Typography variant="body2" color="text.secondary">
                The intent promises nothing yet. With spec.telemetry.slo in it,
                attainment and budget stand here, and alerts are derived.
              </Typography>
            )}
            <Box
              sx={{
                display: 'grid',
                gap: 3,
                gridTemplateColumns: {
                  xs: 'minmax(0, 1fr)',
                  lg: 'repeat(auto-fit, minmax(420px, 1fr))',
                },
              }}
            >
              {view.objectives.map(objective => (
                <ObjectiveCard key={objective.id} objective={objective} />
              ))}
            </Box>
          </Stack>
        )}
      </LiveView>
    </Section>
  );
}
