import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import { ServiceView } from '@ridgeway/plugin-platform-common';
import {
  ExampleChip,
  FactList,
  HealthChip,
  OwnerLink,
  SubjectLink,
} from '@ridgeway/ui';

/** What {@link ServiceFacts} shows. */
export interface ServiceFactsProps {
  service: ServiceView;
}

const KINDS = {
  Service: 'Service',
  MeshMember: 'Mesh member: runs elsewhere, takes part in the mesh',
  Package: 'Package: manifests from elsewhere, under the guardrails',
} as const;

/** Who owns a service, where it runs, and how its intent is written. */
export function ServiceFacts(props: ServiceFactsProps) {
  const { service } = props;
  return (
    <Stack spacing={2}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <HealthChip health={service.health} />
        {service.example && <ExampleChip />}
      </Box>
      <FactList
        facts={[
          { name: 'Owner', value: <OwnerLink owner={service.owner} /> },
          { name: 'Sector', value: <SubjectLink subject={service.sector} /> },
          {
            name: 'Environments',
            value: (
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
                {service.environments.map(environment => (
                  <Chip key={environment} size="small" label={environment} />
                ))}
              </Box>
            ),
          },
          { name: 'Kind', value: KINDS[service.kind] },
          { name: 'Written as', value: service.version },
          {
            name: 'Ports',
            value: service.ports.length > 0 ? service.ports.join(', ') : 'None',
          },
        ]}
      />
    </Stack>
  );
}
