import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { AdoptionService } from '@ridgeway/plugin-insights-common';
import {
  Age,
  Column,
  EntityLink,
  ExampleChip,
  formatDay,
  formatValue,
  OwnerLink,
} from '@ridgeway/ui';
import { StateChips } from './StateChips';
import { STATE_WORDS } from './serviceStates';

type Moment = 'firstIntentAt' | 'derivedAt' | 'runningAt';

/** A moment for the file; readers see how long it took. */
function exported(id: Moment, header: string): Column<AdoptionService> {
  return { id, header, unseen: true, value: service => service[id] };
}

function minutesBetween(from: string | undefined, to: string | undefined) {
  return from && to
    ? Math.max(0, (Date.parse(to) - Date.parse(from)) / 60_000)
    : undefined;
}

function took(
  id: string,
  header: string,
  minutes: (service: AdoptionService) => number | undefined,
): Column<AdoptionService> {
  return {
    id,
    header,
    align: 'right',
    value: service => minutes(service),
    render: service => (
      <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
        {formatValue(minutes(service) ?? null, 'minutes')}
      </Box>
    ),
  };
}

/** Columns of the services behind a number. */
export const serviceColumns: ReadonlyArray<Column<AdoptionService>> = [
  {
    id: 'service',
    header: 'Service',
    value: ({ entityRef }) => entityRef,
    render: ({ entityRef, subject, example }) => (
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <EntityLink entityRef={entityRef} title={subject} />
        {example && <ExampleChip />}
      </Box>
    ),
  },
  {
    id: 'owner',
    header: 'Owner',
    value: ({ owner }) => owner ?? 'Nobody',
    render: ({ owner }) => (owner ? <OwnerLink owner={owner} /> : 'Nobody'),
  },
  {
    id: 'states',
    header: 'Where it stands',
    value: ({ states }) =>
      states.map(state => STATE_WORDS[state].label).join('; '),
    render: ({ states }) => <StateChips states={states} />,
  },
  {
    id: 'environments',
    header: 'Environments',
    unseen: true,
    value: ({ environments }) => environments.join(', '),
  },
  {
    id: 'kind',
    header: 'Intent',
    value: ({ kind, version }) =>
      kind ? `${kind} ${shortVersion(version)}`.trim() : '',
    render: ({ kind, version, environments }) =>
      kind && (
        <>
          {kind} {shortVersion(version)}
          <Typography variant="caption" component="div" color="text.secondary">
            {environments.join(', ')}
          </Typography>
        </>
      ),
  },
  {
    id: 'since',
    header: 'First intent',
    value: ({ firstIntentAt }) => firstIntentAt && formatDay(firstIntentAt),
    render: ({ firstIntentAt, lastChangeAt }) => (
      <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
        {firstIntentAt ? formatDay(firstIntentAt) : '–'}
        {lastChangeAt && (
          <Typography variant="caption" component="div" color="text.secondary">
            changed <Age at={lastChangeAt} />
          </Typography>
        )}
      </Box>
    ),
  },
  took('toDerived', 'Until derived', service =>
    minutesBetween(service.firstIntentAt, service.derivedAt),
  ),
  took('toRunning', 'Then to running', service =>
    minutesBetween(service.derivedAt, service.runningAt),
  ),
  exported('firstIntentAt', 'First intent at'),
  exported('derivedAt', 'Derived at'),
  exported('runningAt', 'Running at'),
  {
    id: 'lastChangeAt',
    header: 'Last change',
    unseen: true,
    value: ({ lastChangeAt }) => lastChangeAt,
  },
];

/** `v1` of `ridgeway.dev/v1`; another group stays. */
function shortVersion(version = ''): string {
  return version.replace(/^ridgeway\.dev\//, '');
}
