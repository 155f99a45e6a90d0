import {
  Column,
  formatDay,
  formatValue,
  MIGRATION_CLASS_WORDS,
  MigrationClassChip,
  OwnerLink,
  SubjectLink,
} from '@ridgeway/ui';
import { NoteList } from '../shared/NoteList';
import { ServiceRow } from './serviceRows';

/** How the state of a service is called. */
export const SUBJECT_STATE_WORDS = {
  left: 'Left',
  stopped: 'No longer served',
  done: 'Done',
  removed: 'Removed',
} as const satisfies Record<ServiceRow['state'], string>;

const isLeft = ({ state }: ServiceRow) =>
  state === 'left' || state === 'stopped';

/** Columns of the services that a deprecation concerns. */
export const serviceColumns: ReadonlyArray<Column<ServiceRow>> = [
  {
    id: 'subject',
    header: 'Service',
    value: ({ subject }) => subject,
    render: ({ subject }) => <SubjectLink subject={subject} />,
  },
  {
    id: 'team',
    header: 'Team',
    value: ({ team }) => team || 'Nobody',
    render: ({ team }) => (team ? <OwnerLink owner={team} /> : 'Nobody'),
  },
  {
    id: 'state',
    header: 'State',
    value: ({ state }) => SUBJECT_STATE_WORDS[state],
    render: ({ state, doneAt }) =>
      doneAt
        ? `${SUBJECT_STATE_WORDS[state]}, ${formatDay(doneAt)}`
        : SUBJECT_STATE_WORDS[state],
  },
  {
    id: 'class',
    header: 'How',
    value: row => MIGRATION_CLASS_WORDS[row.class].name,
    render: row =>
      isLeft(row) && <MigrationClassChip migrationClass={row.class} />,
  },
  {
    id: 'effort',
    header: 'Effort',
    exportHeader: 'Effort (minutes)',
    align: 'right',
    value: ({ effort }) => effort,
    render: row => isLeft(row) && formatValue(row.effort, 'effort'),
  },
  {
    id: 'notes',
    header: 'What is to be done',
    sortable: false,
    value: ({ notes }) => notes.join('; '),
    render: ({ notes }) => <NoteList notes={notes} />,
  },
  {
    id: 'deadline',
    header: 'Deadline',
    value: ({ deadline }) => deadline ?? '',
    render: ({ deadline, extension }) => (
      <>
        {deadline && formatDay(deadline)}
        {extension && ` (extended: ${extension.reason})`}
      </>
    ),
  },
];
