import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { SectorSummary } from '@ridgeway/plugin-platform-common';
import { ExampleChip, HealthChip, SubjectLink } from '@ridgeway/ui';

interface SectorListProps {
  sectors: SectorSummary[];
}

/** The reader's own sectors, with how they are. */
export function SectorList(props: SectorListProps) {
  return (
    <Stack component="ul" spacing={2} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {props.sectors.map(sector => (
        <li key={sector.name}>
          <Box
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              alignItems: 'center',
              gap: 1,
            }}
          >
            <Typography component="span" fontWeight={600}>
              <SubjectLink subject={sector.name} />
            </Typography>
            <HealthChip
              health={sector.unmet === 0 ? 'met' : 'unmet'}
              label={sector.unmet === 0 ? 'All met' : `${sector.unmet} not met`}
            />
            {sector.example && <ExampleChip />}
          </Box>
          <Typography variant="body2" color="text.secondary">
            {sector.purpose} · {sector.services}{' '}
            {sector.services === 1 ? 'service' : 'services'} ·{' '}
            {sector.environments.map(({ name }) => name).join(', ')}
          </Typography>
        </li>
      ))}
    </Stack>
  );
}
