import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { SeriesPoint, SeriesView } from '@ridgeway/plugin-insights-common';
import {
  ChartFrame,
  formatMonth,
  formatValue,
  Live,
  LiveView,
  TimeChart,
  useUrlParams,
} from '@ridgeway/ui';
import { TREND_IDS, trendOf, TRENDS } from './trends';

/** What {@link TrendChart} draws. */
export interface TrendChartProps {
  live: Live<SeriesView>;
}

/** One figure over the months; the reader chooses which, and the address keeps it. */
export function TrendChart(props: TrendChartProps) {
  const { live } = props;
  const [get, set] = useUrlParams();
  const trend = trendOf(get('trend'));
  const { question } = TRENDS[trend];
  const points = live.state === 'ready' ? live.value.points : [];
  const unit = live.state === 'ready' ? live.value.unit : 'count';
  const last = [...points].reverse().find(({ value }) => value !== null);
  const answer =
    last &&
    `${formatValue(last.value, unit)} in ${formatMonth(last.at)}, measured on ${
      last.n
    }.`;
  return (
    <LiveView live={live} what="the trend">
      {({ definition }) => (
        <ChartFrame<SeriesPoint>
          title={question}
          description={answer}
          name={`${trend} by month`}
          rows={points}
          rowKey={({ at }) => at}
          empty="Nothing was recorded yet under this filter."
          columns={[
            { id: 'at', header: 'Month', value: ({ at }) => at.slice(0, 7) },
            {
              id: 'value',
              header: TRENDS[trend].label,
              align: 'right',
              value: ({ value }) => value ?? undefined,
              render: ({ value }) => formatValue(value, unit),
            },
            {
              id: 'n',
              header: 'Measured on',
              align: 'right',
              value: ({ n }) => n,
            },
          ]}
          footnote={definition}
        >
          <TextField
            select
            size="small"
            label="Follow"
            value={trend}
            onChange={event => set({ trend: event.target.value })}
            sx={{ mb: 1.5, minWidth: 240, displayPrint: 'none' }}
          >
            {TREND_IDS.map(id => (
              <MenuItem key={id} value={id}>
                {TRENDS[id].label}
              </MenuItem>
            ))}
          </TextField>
          <TimeChart
            label={`${question} ${answer ?? ''}`}
            times={points.map(({ at }) => at)}
            series={[
              {
                id: trend,
                label: TRENDS[trend].label,
                look: 'line',
                values: points.map(({ value }) => value),
              },
            ]}
            unit={unit}
            lastIsOpen
          />
        </ChartFrame>
      )}
    </LiveView>
  );
}
