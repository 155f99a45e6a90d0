import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import {
  ServiceTelemetry,
  TelemetryOverview,
} from '@ridgeway/plugin-telemetry-common';
import {
  errorReason,
  FactList,
  formatKnown,
  formatSignal,
  Section,
  SubjectLink,
  telemetryApiRef,
  useLive,
} from '@ridgeway/ui';
import { useCallback } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { telemetryRouteRef } from '../../routes';

/** What {@link SectorTelemetry} is about. */
export interface SectorTelemetryProps {
  sector: string;
}

/** As many as one answer holds; a sector with more is told by its totals. */
const MOST = 200;
/** Services that need somebody, named in the card. */
const NAMED = 5;

function needsSomebody({ alerts, slo, undeclared }: ServiceTelemetry): string {
  return [
    alerts > 0 && (alerts === 1 ? 'an alert fires' : `${alerts} alerts fire`),
    slo?.state === 'missed' && 'an objective is missed',
    slo?.state === 'at-risk' && 'an objective is at risk',
    undeclared > 0 && 'calls that nobody declared',
  ]
    .filter(Boolean)
    .join(', ');
}

function Summary(props: { overview: TelemetryOverview }) {
  const { totals, origins, items, findings } = props.overview;
  if (origins.length === 0) {
    return (
      <Typography variant="body2" color="text.secondary">
        Nothing measures its services yet. The page Telemetry says how to
        connect a source.
      </Typography>
    );
  }
  const unanswered = findings.find(({ level }) => level === 'error');
  if (unanswered && totals.observed === 0) {
    return (
      <Typography variant="body2" color="text.secondary">
        It is not known now: {unanswered.message}
      </Typography>
    );
  }
  const counted = (id: 'alerts' | 'undeclared') => {
    const { missing, value } = formatKnown(totals, id);
    return missing ? `${value}. ${missing}.` : value;
  };
  const rates = items.flatMap(({ rate }) => (rate === null ? [] : [rate]));
  const troubled = items
    .map(item => ({ ...item, why: needsSomebody(item) }))
    .filter(({ why }) => why);
  return (
    <Stack spacing={2}>
      <FactList
        facts={[
          {
            name: 'Measured',
            value: `${totals.observed} of ${totals.services} services`,
          },
          {
            name: 'Requests',
            value: formatSignal(
              rates.length > 0
                ? rates.reduce((sum, rate) => sum + rate, 0)
                : null,
              'per-second',
            ),
          },
          { name: 'Alerts that fire', value: counted('alerts') },
          { name: 'Undeclared calls', value: counted('undeclared') },
        ]}
      />
      {troubled.length > 0 && (
        <Stack component="ul" spacing={0.5} sx={{ m: 0, pl: 2 }}>
          {troubled.slice(0, NAMED).map(({ subject, why }) => (
            <Typography component="li" variant="body2" key={subject}>
              <SubjectLink subject={subject} />: {why}
            </Typography>
          ))}
        </Stack>
      )}
    </Stack>
  );
}

/** What the services of a sector do when they run, over the last hour. */
export function SectorTelemetry(props: SectorTelemetryProps) {
  const { sector } = props;
  const api = useApi(telemetryApiRef);
  const page = useRouteRef(telemetryRouteRef)?.();
  const live = useLive(
    useCallback(
      (signal: AbortSignal) =>
        api.getOverview({ sector, range: '1h', limit: MOST }, { signal }),
      [api, sector],
    ),
  );
  return (
    <Section
      title="Telemetry"
      description="The last hour."
      actions={
        page && (
          <Link
            component={RouterLink}
            to={`${page}?${new URLSearchParams({ sector })}`}
            variant="body2"
            aria-label={`Telemetry of every service of ${sector}`}
          >
            All
          </Link>
        )
      }
    >
      {live.state === 'ready' && <Summary overview={live.value} />}
      {live.state === 'loading' && (
        <Typography variant="body2" color="text.secondary" role="status">
          Asking what is measured …
        </Typography>
      )}
      {live.state === 'failed' && (
        <Typography variant="body2" color="text.secondary">
          It cannot be shown: {errorReason(live.error)}
        </Typography>
      )}
    </Section>
  );
}
