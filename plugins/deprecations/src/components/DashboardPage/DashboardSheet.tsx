import Box from '@mui/material/Box';
import { DeprecationsView } from '@ridgeway/plugin-insights-common';
import {
  formatDay,
  formatValue,
  InsightSheet,
  SHEET_WIDTH,
  SheetPart,
} from '@ridgeway/ui';
import { forecastInWords, progressInWords } from '../shared/progressInWords';
import { ProgressBar } from '../shared/ProgressBar';
import { FIGURE_GROUPS } from './figureEntries';
import { VersionsChart } from './VersionsChart';

/** What {@link DashboardSheet} prints. */
export interface DashboardSheetProps {
  view: DeprecationsView;
}

/** So many deprecations fit on the page. */
const MOST = 6;

/** The dashboard on one page of paper. */
export function DashboardSheet(props: DashboardSheetProps) {
  const { view } = props;
  const open = view.items.filter(({ phase }) => phase !== 'done');
  return (
    <InsightSheet
      title="Deprecations"
      head={view}
      figures={FIGURE_GROUPS.flatMap(({ entries }) => entries).map(
        ({ id, label, meaning, better }) => ({
          label,
          meaning,
          better,
          figure: view.figures[id],
        }),
      )}
      lines={
        open.length > MOST
          ? [`${MOST} of ${open.length} open deprecations are printed.`]
          : []
      }
    >
      {open.slice(0, MOST).map(row => (
        <SheetPart key={row.id} title={row.title}>
          <Box sx={{ fontSize: 11, mb: 0.5 }}>
            {progressInWords(row)} Deadline {formatDay(row.deadline)}, about{' '}
            {formatValue(row.effort, 'effort')} of work left.{' '}
            {forecastInWords(row)?.text}
          </Box>
          <ProgressBar done={row.done} byClass={row.byClass} />
        </SheetPart>
      ))}
      {view.versions.length > 0 && (
        <SheetPart title="Which versions are in use?">
          <VersionsChart view={view} width={SHEET_WIDTH} height={180} />
        </SheetPart>
      )}
    </InsightSheet>
  );
}
