import Box from '@mui/material/Box';
import {
  InsightSheet,
  measuredRows,
  SHEET_WIDTH,
  SheetPart,
} from '@ridgeway/ui';
import { aboutHatches } from '../shared/HatchNotices';
import { CandidateList } from './CandidateList';
import { FIGURE_GROUPS } from './figureEntries';
import { HatchBars } from './HatchBars';
import { teamOrNobody } from './teamOrNobody';
import { ShareChart } from './ShareChart';
import { Dashboard } from './useDashboard';

/** What {@link DashboardSheet} prints. */
export interface DashboardSheetProps {
  dashboard: Dashboard;
}

/** So many rows of each chart fit on the page. */
const MOST = 6;
const HALF = (SHEET_WIDTH - 16) / 2;

/** The dashboard on one page of paper. */
export function DashboardSheet(props: DashboardSheetProps) {
  const { hatches, share, patterns } = props.dashboard;
  if (hatches.state !== 'ready') {
    return null;
  }
  const { figures, byGuardrail, byTeam } = hatches.value;
  const months =
    share.state === 'ready'
      ? measuredRows(share.value.points, ({ value }) => value !== null)
      : [];
  const candidates =
    patterns.state === 'ready'
      ? patterns.value.items.filter(({ candidate }) => candidate)
      : [];
  return (
    <InsightSheet
      title="Escape hatches"
      head={aboutHatches(hatches.value)}
      figures={FIGURE_GROUPS.flatMap(({ entries }) => entries).map(
        ({ id, label, meaning, better }) => ({
          label,
          meaning,
          better,
          figure: figures[id],
        }),
      )}
    >
      {months.length > 0 && (
        <SheetPart title="Do escape hatches become the road?">
          <ShareChart
            points={months}
            line={figures.share.target}
            width={SHEET_WIDTH}
            height={180}
          />
        </SheetPart>
      )}
      {candidates.length > 0 && (
        <SheetPart title="What does the road lack?">
          <CandidateList patterns={candidates} />
        </SheetPart>
      )}
      {byGuardrail.length > 0 && (
        <Box sx={{ display: 'flex', gap: 2 }}>
          <SheetPart title="What do they leave?">
            <HatchBars
              title="What do they leave?"
              rows={byGuardrail}
              most={MOST}
              wordOf={key => key}
              width={HALF}
            />
          </SheetPart>
          <SheetPart title="Who leaves the road?">
            <HatchBars
              title="Who leaves the road?"
              rows={byTeam}
              most={MOST}
              wordOf={teamOrNobody}
              width={HALF}
            />
          </SheetPart>
        </Box>
      )}
    </InsightSheet>
  );
}
