import Box from '@mui/material/Box';
import {
  InsightNotices,
  LiveView,
  LoadingState,
  PrintButton,
} from '@ridgeway/ui';
import { AdoptionFrame } from '../shared/AdoptionFrame';
import { AdoptionOverTime } from '../shared/AdoptionOverTime';
import { AdoptionRows } from './AdoptionRows';
import { DashboardSheet } from './DashboardSheet';
import { FigureTiles } from './FigureTiles';
import { Funnel } from './Funnel';
import { PeriodComparison } from './PeriodComparison';
import { ServicesOverTime } from './ServicesOverTime';
import { TopFailures } from './TopFailures';
import { TrendChart } from './TrendChart';
import { useDashboard } from './useDashboard';

/** Are people on the platform, how easily did they get there, and what holds them up. */
export function DashboardPage() {
  const dashboard = useDashboard();
  const { adoption, share, services, funnel, failures, trend } = dashboard;
  return (
    <AdoptionFrame
      place="overview"
      description="Are people on the platform, how easily did they get there, and what holds them up?"
      actions={<PrintButton />}
    >
      <LiveView
        live={adoption}
        what="the figures"
        loading={<LoadingState label="Loading the figures" shape="cards" />}
      >
        {view => (
          <>
            <InsightNotices head={view} />
            <FigureTiles figures={view.figures} />
          </>
        )}
      </LiveView>
      <LiveView live={share} what="adoption by month">
        {series => <AdoptionOverTime series={series} />}
      </LiveView>
      <LiveView live={funnel} what="the funnel">
        {view => <Funnel funnel={view} />}
      </LiveView>
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '1fr 1fr' },
          '& > *': { minWidth: 0 },
        }}
      >
        <LiveView live={adoption} what="adoption by team">
          {view => <AdoptionRows view={view} />}
        </LiveView>
        <LiveView live={failures} what="the failures">
          {({ items }) => <TopFailures failures={items} />}
        </LiveView>
        <LiveView live={services} what="services by month">
          {series => <ServicesOverTime series={series} />}
        </LiveView>
        <TrendChart live={trend} />
      </Box>
      <LiveView live={adoption} what="the comparison">
        {view => <PeriodComparison view={view} />}
      </LiveView>
      <DashboardSheet dashboard={dashboard} />
    </AdoptionFrame>
  );
}
