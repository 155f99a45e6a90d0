import { ServiceSummary } from '@ridgeway/plugin-platform-common';
import { Column, DataTable, HealthChip, SubjectLink } from '@ridgeway/ui';
import { NoServices, NoServicesProps } from './NoServices';

/** What {@link SectorServices} lists. */
export interface SectorServicesProps extends NoServicesProps {
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
  const { sector, services } = props;
  return (
    <DataTable
      name="services"
      urlPrefix="services-"
      rows={services}
      columns={columns}
      rowKey={service => `${service.sector}/${service.name}`}
      defaultSort={{ column: 'service', descending: false }}
      empty={<NoServices sector={sector} />}
    />
  );
}
