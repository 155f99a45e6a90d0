import Box from '@mui/material/Box';
import {
  formatDay,
  formatValue,
  InsightSheet,
  SHEET_WIDTH,
  SheetPart,
  TimeChart,
} from '@ridgeway/ui';
import {
  adoptionAnswer,
  adoptionLines,
  adoptionMonths,
} from '../shared/adoptionSeries';
import { FailureBars } from '../shared/FailureBars';
import { FIGURE_GROUPS } from './figureEntries';
import { FunnelBar } from './FunnelBar';
import { Dashboard } from './useDashboard';

/** What {@link DashboardSheet} prints. */
export interface DashboardSheetProps {
  dashboard: Dashboard;
}

/** The dashboard on one page of paper. */
export function DashboardSheet(props: DashboardSheetProps) {
  const { adoption, share, funnel, failures } = props.dashboard;
  if (adoption.state !== 'ready') {
    return null;
  }
  const { figures, targets } = adoption.value;
  const months = share.state === 'ready' ? adoptionMonths(share.value) : [];
  const steps = funnel.state === 'ready' ? funnel.value.steps : [];
  const most = Math.max(1, ...steps.map(({ reached }) => reached?.value ?? 0));
  const reasons = failures.state === 'ready' ? failures.value.items : [];
  return (
    <InsightSheet
      title="Adoption"
      head={adoption.value}
      figures={FIGURE_GROUPS.flatMap(({ entries }) => entries).map(
        ({ id, label, meaning, better }) => ({
          label,
          meaning,
          better,
          figure: figures[id],
        }),
      )}
      lines={targets.map(
        ({ age, due, share: aim, reached }) =>
          `Target ${age}: ${formatValue(aim, 'share')} by ${formatDay(due)}${
            reached === undefined
              ? ''
              : `; reached ${formatValue(reached, 'share')}`
          }`,
      )}
    >
      {months.length > 0 && (
        <SheetPart title={`Do we reach our targets? ${adoptionAnswer(months)}`}>
          <TimeChart
            label="Adoption by month"
            times={months.map(({ at }) => at)}
            series={adoptionLines(months)}
            unit="share"
            width={SHEET_WIDTH}
            height={160}
          />
        </SheetPart>
      )}
      {steps.length > 0 && (
        <SheetPart title="Where do services get stuck on the way?">
          <Box
            component="ol"
            sx={{
              listStyle: 'none',
              m: 0,
              p: 0,
              '& *': { fontSize: '11px !important' },
            }}
          >
            {steps.map((step, index) => (
              <FunnelBar
                key={step.id}
                step={step}
                before={steps[index - 1]}
                most={most}
              />
            ))}
          </Box>
        </SheetPart>
      )}
      {reasons.length > 0 && (
        <SheetPart title="Which messages fail people?">
          <FailureBars failures={reasons} most={5} width={SHEET_WIDTH} />
        </SheetPart>
      )}
    </InsightSheet>
  );
}
