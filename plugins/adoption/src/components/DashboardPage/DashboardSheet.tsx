import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import {
  filterInWords,
  FigureChangeText,
  formatDay,
  formatFigure,
  formatValue,
  formatWindow,
  PrintSheet,
  SHEET_WIDTH,
  TimeChart,
  useInsightFilter,
} from '@ridgeway/ui';
import { ReactNode } from 'react';
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
  const [filter] = useInsightFilter();
  if (adoption.state !== 'ready') {
    return null;
  }
  const { figures, asOf, notices, example } = adoption.value;
  const months = share.state === 'ready' ? adoptionMonths(share.value) : [];
  const steps = funnel.state === 'ready' ? funnel.value.steps : [];
  const most = Math.max(1, ...steps.map(({ reached }) => reached?.value ?? 0));
  const reasons = failures.state === 'ready' ? failures.value.items : [];
  return (
    <PrintSheet
      title="Adoption"
      subtitle={`${formatWindow(adoption.value)}; ${filterInWords(
        filter,
      )}. Read from the ledger up to ${formatDay(asOf)}.${
        example ? ' With the facts of the example company.' : ''
      }`}
    >
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(5, 1fr)',
          gap: 1,
          mb: 1.5,
        }}
      >
        {FIGURE_GROUPS.flatMap(({ entries }) => entries).map(entry => (
          <Box
            key={entry.id}
            sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 0.75 }}
          >
            <Box sx={{ fontSize: 11, fontWeight: 600 }}>{entry.label}</Box>
            <Box sx={{ fontSize: 20, fontWeight: 650 }}>
              {formatFigure(figures[entry.id])}
            </Box>
            <Box sx={{ fontSize: 10, lineHeight: 1.3 }}>{entry.meaning}</Box>
            <Box sx={{ fontSize: 10, '& *': { fontSize: '10px !important' } }}>
              <FigureChangeText
                figure={figures[entry.id]}
                better={entry.better}
              />
            </Box>
          </Box>
        ))}
      </Box>
      {months.length > 0 && (
        <Part title={`Do we reach our targets? ${adoptionAnswer(months)}`}>
          <TimeChart
            label="Adoption by month"
            months={months.map(({ at }) => at)}
            series={adoptionLines(months)}
            unit="share"
            width={SHEET_WIDTH}
            height={160}
          />
        </Part>
      )}
      {steps.length > 0 && (
        <Part title="Where do services get stuck on the way?">
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
        </Part>
      )}
      {reasons.length > 0 && (
        <Part title="Which messages fail people?">
          <FailureBars failures={reasons} most={5} width={SHEET_WIDTH} />
        </Part>
      )}
      <Box component="ul" sx={{ m: 0, pl: 2, fontSize: 10 }}>
        {adoption.value.targets.map(({ age, due, share: aim, reached }) => (
          <li key={age}>
            Target {age}: {formatValue(aim, 'share')} by {formatDay(due)}
            {reached !== undefined &&
              `; reached ${formatValue(reached, 'share')}`}
          </li>
        ))}
        {notices.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </Box>
    </PrintSheet>
  );
}

function Part(props: { title: string; children: ReactNode }) {
  return (
    <Box sx={{ mb: 1 }}>
      <Typography sx={{ fontSize: 13, fontWeight: 650, mb: 0.5 }}>
        {props.title}
      </Typography>
      {props.children}
    </Box>
  );
}
