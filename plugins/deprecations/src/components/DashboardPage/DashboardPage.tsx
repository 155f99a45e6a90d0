import Box from '@mui/material/Box';
import {
  InsightNotices,
  LiveView,
  LoadingState,
  PrintButton,
} from '@ridgeway/ui';
import { DeprecationsFrame } from '../shared/DeprecationsFrame';
import { DashboardSheet } from './DashboardSheet';
import { DeprecationTable } from './DeprecationTable';
import { Drafts } from './Drafts';
import { FigureTiles } from './FigureTiles';
import { Glances } from './Glances';
import { NewDeprecation } from './NewDeprecation';
import { useDashboard } from './useDashboard';
import { VersionsInUse } from './VersionsInUse';

/** Which versions are in use, what goes away, who still has to move, and until when. */
export function DashboardPage() {
  const { figures, drafts } = useDashboard();
  return (
    <DeprecationsFrame
      place="overview"
      description="Which versions are in use, what goes away, and who still has to move until when?"
      actions={
        <Box sx={{ display: 'flex', gap: 1, displayPrint: 'none' }}>
          <NewDeprecation />
          <PrintButton />
        </Box>
      }
    >
      <LiveView
        live={figures}
        what="the figures"
        loading={<LoadingState label="Loading the figures" shape="cards" />}
      >
        {view => (
          <>
            <InsightNotices head={view} />
            <Glances rows={view.items} />
            <FigureTiles figures={view.figures} />
            <VersionsInUse view={view} />
            <DeprecationTable rows={view.items} />
            <DashboardSheet view={view} />
          </>
        )}
      </LiveView>
      <LiveView live={drafts} what="the drafts">
        {items => <Drafts drafts={items} />}
      </LiveView>
    </DeprecationsFrame>
  );
}
