import Link from '@mui/material/Link';
import { MigrationRunItem } from '@ridgeway/plugin-platform-common';
import { Column, RefText, SubjectLink } from '@ridgeway/ui';
import { RUN_STATE_WORDS } from './runInWords';

/** Columns of the documents of a run. */
export const runColumns: ReadonlyArray<Column<MigrationRunItem>> = [
  {
    id: 'subject',
    header: 'Service',
    value: ({ subject }) => subject,
    render: ({ subject }) => <SubjectLink subject={subject} />,
  },
  {
    id: 'state',
    header: 'State',
    value: ({ state }) => RUN_STATE_WORDS[state],
  },
  {
    id: 'message',
    header: 'Why, and the way out',
    sortable: false,
    value: ({ message }) => message ?? '',
    render: ({ message }) => message && <RefText text={message} />,
  },
  {
    id: 'commit',
    header: 'Commit',
    sortable: false,
    value: ({ commit }) => commit ?? '',
    render: ({ commit, url }) =>
      url ? <Link href={url}>Look at it</Link> : commit?.slice(0, 10) ?? '',
  },
];
