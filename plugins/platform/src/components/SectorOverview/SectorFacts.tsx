import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import { SectorView } from '@ridgeway/plugin-platform-common';
import { ExampleChip, FactList, OwnerLink } from '@ridgeway/ui';

/** What {@link SectorFacts} shows. */
export interface SectorFactsProps {
  sector: SectorView;
}

function list(values: readonly string[] | undefined) {
  return values && values.length > 0 ? values.join(', ') : 'None';
}

/** Who owns a sector, what for, and what is on offer in it. */
export function SectorFacts(props: SectorFactsProps) {
  const { sector } = props;
  const { cloud, domains, egress, managed } = sector.spec;
  return (
    <Stack spacing={2}>
      {sector.example && (
        <Box>
          <ExampleChip />
        </Box>
      )}
      <FactList
        facts={[
          { name: 'Purpose', value: sector.purpose },
          { name: 'Owner', value: <OwnerLink owner={sector.owner} /> },
          {
            name: 'Environments',
            value: (
              <Stack spacing={0.5} alignItems="flex-start">
                {sector.environments.map(environment => (
                  <Chip
                    key={environment.name}
                    size="small"
                    label={`${environment.name} on ${environment.cluster}`}
                  />
                ))}
              </Stack>
            ),
          },
          {
            name: 'Cloud',
            value: cloud
              ? [cloud.provider, cloud.region].filter(Boolean).join(', ')
              : 'None',
          },
          { name: 'Domains', value: list(domains) },
          { name: 'Egress', value: list(egress) },
          { name: 'Managed resources', value: list(managed) },
        ]}
      />
    </Stack>
  );
}
