import { useRouteRef } from '@backstage/frontend-plugin-api';
import Button from '@mui/material/Button';
import { RiAddLine } from '@remixicon/react';
import { ServiceSummary } from '@ridgeway/plugin-platform-common';
import {
  Column,
  DataTable,
  EmptyState,
  HealthChip,
  SubjectLink,
} from '@ridgeway/ui';
import { Link } from 'react-router-dom';
import { templateRouteRef } from '../../routes';

/** What {@link SectorServices} lists. */
export interface SectorServicesProps {
  services: readonly ServiceSummary[];
}

const columns: Array<Column<ServiceSummary>> = [
  {
    id: 'service',
    header: 'Service',
    value: service => `${service.sector}/${service.name}`,
    render: service => (
      <SubjectLink subject={`${service.sector}/${service.name}`} />
    ),
  },
  {
    id: 'health',
    header: 'Conditions',
    value: service => service.health,
    render: service => <HealthChip health={service.health} />,
  },
  {
    id: 'reasons',
    header: 'Reasons',
    value: service => service.reasons.join(', '),
  },
  { id: 'kind', header: 'Kind', value: service => service.kind },
];

/** The services of a sector with how they are. */
export function SectorServices(props: SectorServicesProps) {
  const { services } = props;
  const create = useRouteRef(templateRouteRef)?.({
    namespace: 'default',
    templateName: 'service',
  });
  return (
    <DataTable
      name="services"
      urlPrefix="services-"
      rows={services}
      columns={columns}
      rowKey={service => `${service.sector}/${service.name}`}
      defaultSort={{ column: 'service', descending: false }}
      empty={
        <EmptyState
          title="No services yet"
          action={
            create && (
              <Button
                component={Link}
                to={create}
                variant="outlined"
                startIcon={<RiAddLine size={18} aria-hidden />}
              >
                New service
              </Button>
            )
          }
        >
          Twenty lines of intent are enough: the rest is derived.
        </EmptyState>
      }
    />
  );
}
