import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { SectorSummary } from '@ridgeway/plugin-platform-common';
import {
  Column,
  DataTable,
  ExampleChip,
  HealthChip,
  OwnerLink,
  SubjectLink,
  useUrlParams,
} from '@ridgeway/ui';

/** What {@link SectorTable} lists. */
export interface SectorTableProps {
  sectors: readonly SectorSummary[];
}

const columns: Array<Column<SectorSummary>> = [
  {
    id: 'sector',
    header: 'Sector',
    value: sector => sector.name,
    render: sector => (
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <SubjectLink subject={sector.name} />
        {sector.example && <ExampleChip />}
      </Box>
    ),
  },
  { id: 'purpose', header: 'Purpose', value: sector => sector.purpose },
  {
    id: 'owner',
    header: 'Owner',
    value: sector => sector.owner,
    render: sector => <OwnerLink owner={sector.owner} />,
  },
  {
    id: 'environments',
    header: 'Environments',
    value: sector => sector.environments.map(({ name }) => name).join(', '),
    render: sector => (
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
        {sector.environments.map(({ name, cluster }) => (
          <Chip key={name} size="small" label={`${name} on ${cluster}`} />
        ))}
      </Box>
    ),
  },
  {
    id: 'services',
    header: 'Services',
    value: sector => sector.services,
    align: 'right',
  },
  {
    id: 'unmet',
    header: 'Unmet conditions',
    value: sector => sector.unmet,
    render: sector => (
      <HealthChip
        health={sector.unmet === 0 ? 'met' : 'unmet'}
        label={sector.unmet === 0 ? 'All met' : `${sector.unmet} not met`}
      />
    ),
  },
];

/** Sectors with filters in the URL. */
export function SectorTable(props: SectorTableProps) {
  const { sectors } = props;
  const [getParam, setParams] = useUrlParams();
  const owner = getParam('owner') ?? '';
  const conditions = getParam('conditions') ?? '';
  const owners = [...new Set(sectors.map(sector => sector.owner))].sort();
  const shown = sectors.filter(
    sector =>
      (!owner || sector.owner === owner) &&
      (!conditions || (conditions === 'unmet') === sector.unmet > 0),
  );
  return (
    <DataTable
      name="sectors"
      rows={shown}
      columns={columns}
      rowKey={sector => sector.name}
      defaultSort={{ column: 'sector', descending: false }}
      empty="No sector has this owner and these conditions. Choose All to see every sector."
      filters={
        <>
          <TextField
            select
            size="small"
            label="Owner"
            value={owner}
            onChange={event => setParams({ owner: event.target.value })}
            SelectProps={{ displayEmpty: true }}
            InputLabelProps={{ shrink: true }}
            sx={{ minWidth: 160 }}
          >
            <MenuItem value="">All</MenuItem>
            {owners.map(ref => (
              <MenuItem key={ref} value={ref}>
                {ref.replace(/^group:default\//, '')}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            select
            size="small"
            label="Conditions"
            value={conditions}
            onChange={event => setParams({ conditions: event.target.value })}
            SelectProps={{ displayEmpty: true }}
            InputLabelProps={{ shrink: true }}
            sx={{ minWidth: 140 }}
          >
            <MenuItem value="">All</MenuItem>
            <MenuItem value="unmet">Some not met</MenuItem>
            <MenuItem value="met">All met</MenuItem>
          </TextField>
        </>
      }
    />
  );
}
