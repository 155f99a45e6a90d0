import { useTheme } from '@mui/material/styles';
import { useDrawingArea, useXScale } from '@mui/x-charts/hooks';
import { Marker } from '@ridgeway/plugin-telemetry-common';
import { groupMarkers } from './groupMarkers';

/** What {@link ChartMarkers} draws. */
export interface ChartMarkersProps {
  /** Oldest first; those outside the axis are left out. */
  markers: readonly Marker[];
}

/** Pixels that a sign takes. */
const SIGN = 26;

/** Lines across a chart at what happened, numbered as in the list below it; alerts shade their time. */
export function ChartMarkers(props: ChartMarkersProps) {
  const { palette } = useTheme();
  const { left, top, width, height } = useDrawingArea();
  const scale = useXScale<'time'>();
  const toX = (at: number) => scale(new Date(at));
  const within = (x: number) => Math.min(left + width, Math.max(left, x));
  const groups = groupMarkers(props.markers, at => within(toX(at)), SIGN);
  return (
    <g aria-hidden pointerEvents="none">
      {props.markers.map(({ at, until, kind, title }) => {
        const from = within(toX(Date.parse(at)));
        const to = until === undefined ? from : within(toX(Date.parse(until)));
        return kind === 'alert' && to > from ? (
          <rect
            key={`${at} ${title}`}
            x={from}
            y={top}
            width={to - from}
            height={height}
            fill={palette.error.main}
            fillOpacity={0.12}
          />
        ) : null;
      })}
      {groups.map(({ x, label, kinds }) => {
        const color = kinds.includes('alert')
          ? palette.error.main
          : palette.text.secondary;
        return (
          <g key={label}>
            <path
              d={`M${x},${top} v${height}`}
              stroke={color}
              strokeDasharray="4 3"
            />
            <text
              x={x}
              y={top - 5}
              textAnchor="middle"
              fontWeight={600}
              style={{ fill: color }}
            >
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}
