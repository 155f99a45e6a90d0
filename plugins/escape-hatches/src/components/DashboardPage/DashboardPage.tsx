import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import {
  LiveView,
  LoadingState,
  OwnerLink,
  PrintButton,
  useInsightFilter,
} from '@ridgeway/ui';
import { Link as RouterLink } from 'react-router-dom';
import { HatchFrame } from '../shared/HatchFrame';
import { HatchNotices } from '../shared/HatchNotices';
import { usePlaceHref } from '../shared/places';
import { Candidates } from './Candidates';
import { DashboardSheet } from './DashboardSheet';
import { FigureTiles } from './FigureTiles';
import { HatchAges } from './HatchAges';
import { HatchRows } from './HatchRows';
import { ShareOverTime } from './ShareOverTime';
import { teamOrNobody } from './teamOrNobody';
import { useDashboard } from './useDashboard';

/** Where people leave the road, for how long, and what the road lacks. */
export function DashboardPage() {
  const dashboard = useDashboard();
  const { hatches, share, patterns } = dashboard;
  const [filter] = useInsightFilter();
  const hrefOf = usePlaceHref();
  const line =
    hatches.state === 'ready' ? hatches.value.figures.share.target : undefined;
  return (
    <HatchFrame
      place="overview"
      description="Where do people leave the road, for how long, and what does the road lack?"
      actions={<PrintButton />}
    >
      <LiveView
        live={hatches}
        what="the figures"
        loading={<LoadingState label="Loading the figures" shape="cards" />}
      >
        {view => (
          <>
            <HatchNotices head={view} />
            <FigureTiles figures={view.figures} />
          </>
        )}
      </LiveView>
      <LiveView live={share} what="escape hatches by month">
        {series => <ShareOverTime series={series} line={line} />}
      </LiveView>
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '1fr 1fr' },
          '& > *': { minWidth: 0 },
        }}
      >
        <LiveView live={patterns} what="the patterns">
          {({ items }) => <Candidates patterns={items} />}
        </LiveView>
        <LiveView live={hatches} what="exceptions by guardrail">
          {view => (
            <HatchRows
              title="What do they leave?"
              description="Exceptions by the guardrail or missing field that they work around."
              name="escape hatches by guardrail"
              rows={view.byGuardrail}
              by="Guardrail or field"
              wordOf={key => key}
              linkOf={key => (
                <Link
                  component={RouterLink}
                  to={hrefOf('exceptions', filter, { leaves: key })}
                >
                  {key}
                </Link>
              )}
            />
          )}
        </LiveView>
        <LiveView live={hatches} what="exceptions by team">
          {view => (
            <HatchRows
              title="Who leaves the road?"
              description="Exceptions by the team that owns the sector now."
              name="escape hatches by team"
              rows={view.byTeam}
              by="Team"
              wordOf={teamOrNobody}
              linkOf={key =>
                key ? <OwnerLink owner={key} /> : teamOrNobody(key)
              }
            />
          )}
        </LiveView>
        <LiveView live={hatches} what="exceptions by age">
          {view => <HatchAges ages={view.byAge} />}
        </LiveView>
      </Box>
      <DashboardSheet dashboard={dashboard} />
    </HatchFrame>
  );
}
