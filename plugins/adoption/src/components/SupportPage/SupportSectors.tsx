import Link from '@mui/material/Link';
import { SupportView } from '@ridgeway/plugin-insights-common';
import { DataTable, EmptyState, Section, useInsightFilter } from '@ridgeway/ui';
import { Link as RouterLink } from 'react-router-dom';
import { usePlaceHref } from '../shared/places';

/** What {@link SupportSectors} lists. */
export interface SupportSectorsProps {
  rows: SupportView['bySector'];
}

/** Who asks most. */
export function SupportSectors(props: SupportSectorsProps) {
  const [filter] = useInsightFilter();
  const hrefOf = usePlaceHref();
  return (
    <Section
      title="Who needs us most?"
      description="Many requests for few services: the road is too narrow there, or nobody has shown them the way."
    >
      <DataTable
        name="support by sector"
        urlPrefix="sector-"
        rows={props.rows}
        rowKey={({ sector }) => sector}
        defaultSort={{ column: 'requests', descending: true }}
        empty={<EmptyState title="Nobody asked for support in this window" />}
        columns={[
          {
            id: 'sector',
            header: 'Sector',
            value: ({ sector }) => sector,
            render: ({ sector }) => (
              <Link
                component={RouterLink}
                to={hrefOf('services', { ...filter, sector })}
              >
                {sector}
              </Link>
            ),
          },
          {
            id: 'requests',
            header: 'Requests',
            align: 'right',
            value: ({ requests }) => requests,
          },
          {
            id: 'services',
            header: 'Services',
            align: 'right',
            value: ({ services }) => services,
          },
          {
            id: 'each',
            header: 'Requests for each service',
            align: 'right',
            value: ({ requests, services }) =>
              services > 0
                ? Math.round((requests / services) * 10) / 10
                : undefined,
          },
        ]}
      />
    </Section>
  );
}
