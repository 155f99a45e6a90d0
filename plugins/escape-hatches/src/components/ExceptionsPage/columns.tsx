import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import { HatchItem } from '@ridgeway/plugin-insights-common';
import {
  Column,
  ExampleChip,
  formatDay,
  OwnerLink,
  PatternText,
  SubjectLink,
} from '@ridgeway/ui';
import { STATE_WORDS } from './hatchStates';

const NOBODY = 'Nobody';

function Day(props: { at: string }) {
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      {formatDay(props.at)}
    </Box>
  );
}

/** Columns of the exceptions behind a number. */
export const exceptionColumns: ReadonlyArray<Column<HatchItem>> = [
  {
    id: 'exception',
    header: 'Exception',
    value: ({ exception }) => exception,
    render: ({ exception, example }) => (
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <span>{exception}</span>
        {example && <ExampleChip />}
      </Box>
    ),
  },
  {
    id: 'subject',
    header: 'For',
    value: ({ subject }) => subject,
    render: ({ subject }) => <SubjectLink subject={subject} />,
  },
  { id: 'kind', header: 'Kind', value: ({ kind }) => kind ?? '' },
  {
    id: 'owner',
    header: 'Owner',
    value: ({ owner }) => owner ?? NOBODY,
    render: ({ owner }) => (owner ? <OwnerLink owner={owner} /> : NOBODY),
  },
  {
    id: 'leaves',
    header: 'Leaves',
    value: ({ leaves }) => leaves,
    render: ({ leaves }) => (
      <PatternText
        pattern={`${
          leaves.startsWith('spec.') ? 'field' : 'guardrail'
        }:${leaves}`}
      />
    ),
  },
  {
    id: 'state',
    header: 'State',
    value: ({ state }) => STATE_WORDS[state].name,
    render: ({ state }) => (
      <Chip
        size="small"
        variant="outlined"
        color={STATE_WORDS[state].color}
        label={STATE_WORDS[state].name}
      />
    ),
  },
  {
    id: 'grantedAt',
    header: 'Granted',
    value: ({ grantedAt }) => grantedAt,
    render: ({ grantedAt }) => <Day at={grantedAt} />,
  },
  {
    id: 'expires',
    header: 'Ends',
    value: ({ expires }) => expires,
    render: ({ expires }) => <Day at={expires} />,
  },
  {
    id: 'renewals',
    header: 'Renewals',
    align: 'right',
    value: ({ renewals }) => renewals,
  },
];
