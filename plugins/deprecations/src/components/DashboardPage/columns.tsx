import Box from '@mui/material/Box';
import { DeprecationRow } from '@ridgeway/plugin-insights-common';
import {
  Column,
  DeprecationLink,
  ExampleChip,
  formatDay,
  formatValue,
  RefText,
  splitInWords,
} from '@ridgeway/ui';
import { StateChip } from '../shared/StateChip';
import { STATE_WORDS } from '../shared/states';

const count = (
  id: 'total' | 'done' | 'left',
  header: string,
): Column<DeprecationRow> => ({
  id,
  header,
  align: 'right',
  value: row => row[id],
});

const split = (id: keyof DeprecationRow['byClass'], header: string) => ({
  id,
  header,
  align: 'right' as const,
  unseen: true,
  value: ({ byClass }: DeprecationRow) => byClass[id],
});

/** Columns of the table of deprecations. */
export const deprecationColumns: ReadonlyArray<Column<DeprecationRow>> = [
  {
    id: 'title',
    header: 'What goes away',
    value: ({ title }) => title,
    render: ({ id, title, example }) => (
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <DeprecationLink id={id} title={title} />
        {example && <ExampleChip />}
      </Box>
    ),
  },
  { id: 'id', header: 'Id', value: ({ id }) => id, unseen: true },
  { id: 'of', header: 'Of', value: ({ of }) => of, unseen: true },
  {
    id: 'phase',
    header: 'State',
    value: ({ phase }) => STATE_WORDS[phase].name,
    render: ({ phase }) => <StateChip state={phase} />,
  },
  {
    id: 'announced',
    header: 'Announced',
    value: ({ announced }) => announced.slice(0, 10),
    unseen: true,
  },
  {
    id: 'deadline',
    header: 'Deadline',
    value: ({ deadline }) => deadline,
    render: ({ deadline }) => formatDay(deadline),
  },
  {
    id: 'forecast',
    header: 'Forecast',
    value: ({ forecast }) => forecast?.slice(0, 10) ?? '',
    render: ({ forecast, left }) =>
      forecast && left > 0 ? formatDay(forecast) : '–',
  },
  count('done', 'Done'),
  count('total', 'Of'),
  count('left', 'Left'),
  {
    id: 'split',
    header: 'How',
    unseen: true,
    value: ({ byClass }) => splitInWords(byClass),
  },
  split('automatic', 'Automatic'),
  split('assisted', 'Assisted'),
  split('blocked', 'Blocked'),
  {
    id: 'effort',
    header: 'Effort',
    exportHeader: 'Effort (minutes)',
    align: 'right',
    value: ({ effort }) => effort,
    render: ({ effort, left }) =>
      left > 0 ? formatValue(effort, 'effort') : '–',
  },
  {
    id: 'teams',
    header: 'Teams left',
    value: ({ teams }) => teams.join(' '),
    render: ({ teams }) => <RefText text={teams.filter(Boolean).join(', ')} />,
  },
  {
    id: 'owner',
    header: 'Owner',
    unseen: true,
    value: ({ owner }) => owner,
  },
  {
    id: 'contact',
    header: 'Contact',
    value: ({ contact }) => contact,
    unseen: true,
  },
];
