import Box from '@mui/material/Box';
import { ServiceTelemetry } from '@ridgeway/plugin-telemetry-common';
import {
  Column,
  formatSignal,
  HealthChip,
  NO_VALUE,
  OBJECTIVE_WORDS,
  OwnerLink,
  worstFirst,
} from '@ridgeway/ui';
import { budgetInWords } from '../shared/budgetInWords';
import { OverviewRange } from './choices';
import { ServiceTelemetryLink } from './ServiceTelemetryLink';

/** Of services about which nobody could be asked. */
const UNKNOWN = { words: 'Not known', health: 'unknown' } as const;

const STATES = {
  observed: { words: 'Measured', health: 'met' },
  silent: { words: 'No requests', health: 'unknown' },
  'not-observed': { words: 'Not measured', health: 'unmet' },
} as const satisfies Record<ServiceTelemetry['state'], unknown>;

function measured(
  id: 'rate' | 'errors' | 'p99' | 'cpu' | 'memory',
  header: string,
  unit: 'per-second' | 'share' | 'seconds',
): Column<ServiceTelemetry> {
  return {
    id,
    header,
    align: 'right',
    value: row => row[id] ?? undefined,
    render: row => (
      <Box
        component="span"
        sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}
      >
        {formatSignal(row[id], unit)}
      </Box>
    ),
  };
}

function counted(
  id: 'alerts' | 'undeclared',
  header: string,
): Column<ServiceTelemetry> {
  const value = (row: ServiceTelemetry) =>
    row[id] > 0 || row.known[id] ? row[id] : undefined;
  return {
    id,
    header,
    align: 'right',
    value,
    render: row =>
      row[id] > 0 ? (
        <Box component="span" sx={{ color: 'error.main', fontWeight: 600 }}>
          {row[id]}
        </Box>
      ) : (
        value(row) ?? NO_VALUE
      ),
  };
}

function findingsOf({ findings }: ServiceTelemetry): string {
  return worstFirst(findings)
    .map(({ message }) => message)
    .join(' ');
}

/** Columns of services side by side. */
export function overviewColumns(
  range: OverviewRange,
): Array<Column<ServiceTelemetry>> {
  const stateOf = ({ known, state }: ServiceTelemetry) =>
    known.signals ? STATES[state] : UNKNOWN;
  return [
    {
      id: 'subject',
      header: 'Service',
      value: ({ subject }) => subject,
      render: row => (
        <>
          <ServiceTelemetryLink
            subject={row.subject}
            environment={row.environment}
            range={range}
          />
          <Box sx={{ color: 'text.secondary', fontSize: 12 }}>
            {row.environment}
          </Box>
          {row.state !== 'observed' && (
            <Box
              sx={{
                mt: 0.5,
                maxWidth: 260,
                color: 'text.secondary',
                fontSize: 12,
              }}
            >
              <HealthChip
                health={stateOf(row).health}
                label={stateOf(row).words}
              />
              <div>{findingsOf(row)}</div>
            </Box>
          )}
        </>
      ),
    },
    {
      id: 'owner',
      header: 'Owner',
      value: ({ owner }) => owner ?? 'Nobody',
      render: ({ owner }) => (owner ? <OwnerLink owner={owner} /> : 'Nobody'),
    },
    {
      id: 'environment',
      header: 'Environment',
      value: ({ environment }) => environment,
      unseen: true,
    },
    {
      id: 'state',
      header: 'State',
      value: row => stateOf(row).words,
      unseen: true,
    },
    measured('rate', 'Requests', 'per-second'),
    measured('errors', 'Errors', 'share'),
    measured('p99', 'p99', 'seconds'),
    measured('cpu', 'Processor', 'share'),
    measured('memory', 'Memory', 'share'),
    {
      id: 'objective',
      header: 'Objective',
      value: ({ slo }) => (slo ? OBJECTIVE_WORDS[slo.state].words : 'None'),
      render: ({ slo }) =>
        slo ? (
          <>
            <HealthChip
              health={OBJECTIVE_WORDS[slo.state].health}
              label={OBJECTIVE_WORDS[slo.state].words}
            />
            <Box sx={{ color: 'text.secondary', fontSize: 12 }}>
              {budgetInWords(slo.budgetLeft, slo.state)}
            </Box>
          </>
        ) : (
          'None'
        ),
    },
    {
      id: 'budget',
      header: 'Budget left',
      value: ({ slo }) => slo?.budgetLeft ?? undefined,
      unseen: true,
    },
    counted('alerts', 'Alerts'),
    counted('undeclared', 'Undeclared'),
    { id: 'findings', header: 'Findings', value: findingsOf, unseen: true },
  ];
}
