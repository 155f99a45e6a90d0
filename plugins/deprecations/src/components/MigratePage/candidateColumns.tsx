import { useRouteRef } from '@backstage/frontend-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Link from '@mui/material/Link';
import { MigrationCandidate } from '@ridgeway/plugin-platform-common';
import {
  Column,
  ExampleChip,
  formatValue,
  MIGRATE_PARAM,
  MIGRATION_CLASS_WORDS,
  MigrationClassChip,
  OwnerLink,
  subjectEntityRef,
  SubjectLink,
} from '@ridgeway/ui';
import { Link as RouterLink } from 'react-router-dom';
import { isSelectable, subjectOf } from './useCandidates';

/** Which candidates are chosen. */
export interface Selection {
  selected: ReadonlySet<string>;
  choose: (subjects: readonly string[], on: boolean) => void;
}

function Look(props: { candidate: MigrationCandidate }) {
  const { candidate } = props;
  const entityRoute = useRouteRef(entityRouteRef);
  const page = entityRoute?.(entityRouteParams(subjectEntityRef(candidate)));
  return page ? (
    <Link
      component={RouterLink}
      to={`${page}?${MIGRATE_PARAM}=yes`}
      aria-label={`Look at the migration of ${subjectOf(candidate)}`}
    >
      {candidate.class === 'blocked' ? 'See the decision' : 'See the change'}
    </Link>
  ) : null;
}

/** Columns of the services to migrate. */
export function candidateColumns({
  selected,
  choose,
}: Selection): Array<Column<MigrationCandidate>> {
  return [
    {
      id: 'subject',
      header: 'Service',
      value: subjectOf,
      render: candidate => {
        const subject = subjectOf(candidate);
        return (
          // Names break at their hyphens where the notes take all the room.
          <Box sx={{ minWidth: 200 }}>
            <Checkbox
              size="small"
              sx={{ p: 0.5, ml: -0.5 }}
              disabled={!isSelectable(candidate)}
              checked={isSelectable(candidate) && selected.has(subject)}
              onChange={event => choose([subject], event.target.checked)}
              inputProps={{ 'aria-label': `Select ${subject}` }}
            />
            <SubjectLink subject={subject} />{' '}
            {candidate.example && <ExampleChip />}
          </Box>
        );
      },
    },
    {
      id: 'owner',
      header: 'Team',
      value: ({ owner }) => owner,
      render: ({ owner }) => <OwnerLink owner={owner} />,
    },
    { id: 'version', header: 'Written as', value: ({ version }) => version },
    {
      id: 'class',
      header: 'How',
      value: candidate => MIGRATION_CLASS_WORDS[candidate.class].name,
      render: candidate => (
        <MigrationClassChip migrationClass={candidate.class} />
      ),
    },
    {
      id: 'effort',
      header: 'Effort',
      exportHeader: 'Effort (minutes)',
      align: 'right',
      value: ({ effort }) => effort,
      render: ({ effort }) => formatValue(effort, 'effort'),
    },
    {
      id: 'notes',
      header: 'To look at',
      sortable: false,
      value: ({ notes, mayChange }) =>
        [...notes, ...(mayChange ? [] : ['Its owner can migrate it.'])].join(
          ' ',
        ),
    },
    {
      id: 'look',
      header: 'More',
      actions: true,
      value: () => undefined,
      render: candidate => <Look candidate={candidate} />,
    },
  ];
}
