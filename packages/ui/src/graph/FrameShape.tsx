import { useTheme } from '@mui/material/styles';
import { FRAME_TITLE } from './items';
import { PlacedGroup } from './layoutGraph';

/** The frame of a group, behind what it holds. */
export function FrameShape(props: { placed: PlacedGroup }) {
  const { x, y, width, height } = props.placed;
  const { palette } = useTheme();
  return (
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      rx={12}
      fill={palette.action.hover}
      stroke={palette.divider}
    />
  );
}

/** The title of a frame; chosen, it closes the frame. */
export function FrameTitle(props: {
  placed: PlacedGroup;
  collapsible: boolean;
}) {
  const { group, x, y, width } = props.placed;
  const theme = useTheme();
  const { palette } = theme;
  return (
    <g transform={`translate(${x},${y})`}>
      <rect
        width={width}
        height={FRAME_TITLE}
        rx={12}
        fill="transparent"
        pointerEvents="all"
      />
      <rect
        className="graph-ring"
        width={width}
        height={FRAME_TITLE}
        rx={12}
        fill="none"
        stroke={palette.primary.main}
        strokeWidth={3}
      />
      {props.collapsible && (
        <path
          d="M16,12 L21,17 L26,12"
          fill="none"
          stroke={palette.text.secondary}
          strokeWidth={1.8}
        />
      )}
      <text
        x={props.collapsible ? 34 : 16}
        y={20}
        fontSize={12}
        fontWeight={700}
        fontFamily={theme.typography.fontFamily}
        fill={palette.text.secondary}
      >
        {group.title}
      </text>
    </g>
  );
}
