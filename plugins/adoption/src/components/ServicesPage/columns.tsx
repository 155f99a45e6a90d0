import Box from '@mui/material/Box';
import { AdoptionService } from '@ridgeway/plugin-insights-common';
import {
  Age,
  Column,
  EntityLink,
  ExampleChip,
  formatDay,
  OwnerLink,
} from '@ridgeway/ui';
import { StateChips } from './StateChips';
import { STATE_WORDS } from './serviceStates';

type Moment = 'firstIntentAt' | 'derivedAt' | 'runningAt';

function moment(id: Moment, header: string): Column<AdoptionService> {
  return {
    id,
    header,
    value: service => service[id],
    render: service => {
      const at = service[id];
      return at ? (
        <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
          {formatDay(at)}
        </Box>
      ) : (
        '–'
      );
    },
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
    value: ({ environments }) => environments.join(', '),
  },
  {
    id: 'kind',
    header: 'Intent',
    value: ({ kind, version }) =>
      kind ? [kind, version].filter(Boolean).join(' ') : '',
  },
  moment('firstIntentAt', 'First intent'),
  moment('derivedAt', 'First derived'),
  moment('runningAt', 'First running'),
  {
    id: 'lastChangeAt',
    header: 'Last change',
    value: ({ lastChangeAt }) => lastChangeAt ?? '',
    render: ({ lastChangeAt }) => lastChangeAt && <Age at={lastChangeAt} />,
  },
];
