import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { RegistryEntry } from '@ridgeway/plugin-platform-common';
import { Column, EntityLink, HealthChip, SubjectLink } from '@ridgeway/ui';
import { ImpactLink } from '../shared/ImpactLink';
import { OwnerCell } from '../shared/OwnerCell';
import { FLAG_WORDS } from './flags';

/** Flags that no other column shows. */
const SHOWN_AS_CHIPS = ['off-platform', 'exception'] as const;

function NameCell(props: { entry: RegistryEntry }) {
  const { entityRef, title, kind, type, flags, example } = props.entry;
  return (
    <Box>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1,
          alignItems: 'center',
        }}
      >
        <EntityLink entityRef={entityRef} title={title} />
        {SHOWN_AS_CHIPS.filter(flag => flags.includes(flag)).map(flag => (
          <Chip
            key={flag}
            size="small"
            variant="outlined"
            label={FLAG_WORDS[flag].name}
          />
        ))}
      </Box>
      <Typography variant="caption" color="text.secondary" component="div">
        {[type ?? kind, example && 'example'].filter(Boolean).join(' · ')}
      </Typography>
    </Box>
  );
}

function healthLabel({ reasons }: RegistryEntry): string | undefined {
  const [first, ...others] = reasons;
  return others.length > 0 ? `${first} +${others.length}` : first;
}

/** Columns of the registry; those that the API sorts by can be sorted. */
export const registryColumns: Array<Column<RegistryEntry>> = [
  {
    id: 'name',
    header: 'Name',
    value: ({ entityRef }) => entityRef,
    render: entry => <NameCell entry={entry} />,
  },
  {
    id: 'owner',
    header: 'Owner',
    value: ({ owner }) => owner ?? 'nobody',
    render: entry => <OwnerCell entry={entry} />,
  },
  {
    id: 'sector',
    header: 'Sector',
    value: ({ sector }) => sector ?? '',
    render: ({ sector }) => sector && <SubjectLink subject={sector} />,
  },
  {
    id: 'environments',
    header: 'Environments',
    value: ({ environments }) => environments.join(', '),
    sortable: false,
  },
  {
    id: 'version',
    header: 'Version',
    value: ({ version }) => version ?? '',
    sortable: false,
  },
  {
    id: 'conditions',
    header: 'Conditions',
    value: ({ health, reasons }) => reasons.join(' ') || (health ?? ''),
    render: entry =>
      entry.health && (
        <HealthChip health={entry.health} label={healthLabel(entry)} />
      ),
    sortable: false,
  },
  {
    id: 'dependsOn',
    header: 'Needs',
    value: ({ dependsOn }) => dependsOn.join(' '),
    render: ({ dependsOn }) => dependsOn.length,
    align: 'right',
    sortable: false,
  },
  {
    id: 'dependents',
    header: 'Needed by',
    value: ({ dependents }) => dependents,
    render: ({ entityRef, title, dependents }) => (
      <ImpactLink
        entityRef={entityRef}
        label={`Who is affected if ${title} breaks: ${dependents} directly`}
      >
        {dependents}
      </ImpactLink>
    ),
    align: 'right',
  },
];
