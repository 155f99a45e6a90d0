import { useTheme } from '@mui/material/styles';
import { toneColor } from './edgeLook';
import { PlacedNode } from './layoutGraph';
import { fitText } from './nodeSize';

/** What {@link NodeShape} draws. */
export interface NodeShapeProps {
  placed: PlacedNode;
  selected: boolean;
  /** Stands for a group. */
  stacked: boolean;
}

const RADIUS = 8;

/** A box with its title. */
export function NodeShape(props: NodeShapeProps) {
  const { placed, selected, stacked } = props;
  const { node, x, y, width, height } = placed;
  const theme = useTheme();
  const { palette } = theme;
  const tone = toneColor(node.tone ?? 'neutral', theme);
  const frame = {
    width,
    height,
    rx: RADIUS,
    fill: palette.background.paper,
    stroke: selected ? palette.primary.main : palette.text.disabled,
    strokeWidth: selected ? 2.5 : 1,
    strokeDasharray: node.missing ? '5 4' : undefined,
  };
  const middle = height / 2;
  return (
    <g transform={`translate(${x},${y})`}>
      <rect
        className="graph-ring"
        x={-4}
        y={-4}
        width={width + 8}
        height={height + 8}
        rx={RADIUS + 4}
        fill="none"
        stroke={palette.primary.main}
        strokeWidth={3}
      />
      {stacked && <rect {...frame} x={5} y={5} />}
      <rect {...frame} />
      {tone && (
        <rect x={0} y={8} width={4} height={height - 16} rx={2} fill={tone} />
      )}
      <text
        x={16}
        y={node.subtitle ? middle - 4 : middle + 5}
        fontSize={13}
        fontWeight={600}
        fontFamily={theme.typography.fontFamily}
        fill={palette.text.primary}
      >
        {fitText(node.title, 'title')}
      </text>
      {node.subtitle && (
        <text
          x={16}
          y={middle + 13}
          fontSize={11}
          fontFamily={theme.typography.fontFamily}
          fill={palette.text.secondary}
        >
          {fitText(node.subtitle, 'subtitle')}
        </text>
      )}
    </g>
  );
}
